/** The account of the programs, and one that is not theirs. */
export const ACCOUNT = "111122223333";
export const STRANGER = "444455556666";

export const ROLE = `arn:aws:iam::${ACCOUNT}:role/records`;
export const SUBNETS = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"];
export const GROUPS = ["sg-0a1b2c3d4e5f60001"];
export const VPC = "vpc-0a1b2c3d4e5f60001";
/** A key by its alias, for cases about something else. */
export const KEY = "alias/records";
/** The same where the service takes no alias. */
export const KEY_ARN = `arn:aws:kms:us-east-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;

/** The ARN of something in the account and region of the programs. */
export function arn(service: string, rest: string): string {
  return `arn:aws:${service}:us-east-1:${ACCOUNT}:${rest}`;
}

/** An AWS-managed key, whose policy nobody here can write. */
export function managedKey(service: string): string {
  return `alias/aws/${service}`;
}

/** A policy document of these statements. */
export function policy(...Statement: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

/** The trust of a role that one service of AWS assumes. */
export function trustOf(service: string): string {
  return policy({ Effect: "Allow", Principal: { Service: `${service}.amazonaws.com` }, Action: "sts:AssumeRole" });
}
