import { Naming } from "../../../infra/naming";
import { type PhiBucketAccess } from "../../../infra/storage/phiBucketPolicy";

/** Names of a stack in account 111122223333. */
export function naming(changes: { holdsPhi?: boolean; region?: string } = {}): Naming {
  return new Naming({
    project: "phi",
    stack: "test",
    accountId: "111122223333",
    region: "us-east-1",
    holdsPhi: true,
    ...changes,
  });
}

export const ROLE = (role: string): string => `arn:aws:iam::111122223333:role/phi-test-${role}`;

export const ACCESS: PhiBucketAccess = {
  readers: [ROLE("reader")],
  writers: [ROLE("writer")],
  administrators: [ROLE("deploy"), "arn:aws:iam::111122223333:role/engineer-*"],
  breakGlass: ROLE("break-glass"),
  presignedLinkMinutes: 15,
};

/** Principals that only AWS can carry. */
export const AWS_OWN = [
  "arn:aws:iam::111122223333:role/aws-service-role/*",
  "arn:aws:iam::111122223333:role/aws:*",
  "arn:aws:sts::111122223333:assumed-role/aws:*",
];

/** ARNs of those who have to do with buckets of evidence. */
export const EVIDENCE_PEOPLE = {
  readers: [ROLE("auditor")],
  administrators: [ROLE("deploy")],
  breakGlass: ROLE("break-glass"),
};
