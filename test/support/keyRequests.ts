import { Naming } from "../../infra/naming";
import { keyPolicy, type KeyPolicyArgs } from "../../infra/keys/keyPolicy";
import { type KeyDomain } from "../../infra/keys/keyDomains";
import { type Decision, simulate } from "./iamSimulator";
import { type Statement } from "./mocks";

export const ACCOUNT = "111122223333";
export const FOREIGN_ACCOUNT = "999988887777";
export const PLATFORM = `arn:aws:iam::${ACCOUNT}:role/platform`;

/** Names of a stack `dev` in us-east-1. */
export function devNames(holdsPhi = true): Naming {
  return new Naming({ project: "phi", stack: "dev", accountId: ACCOUNT, region: "us-east-1", holdsPhi });
}

/** The policy of a domain's key in stack `dev`, parsed. */
export function keyPolicyOf(domain: KeyDomain, changes: Partial<KeyPolicyArgs> = {}): { Statement: Statement[] } {
  const holdsPhi = changes.holdsPhi ?? true;
  const names = devNames(holdsPhi);
  const base = { names, domain, holdsPhi, deployPrincipals: [PLATFORM], trustedAccountIds: [] };
  return JSON.parse(keyPolicy({ ...base, ...changes })) as { Statement: Statement[] };
}

/** A role or other principal of stack `dev`'s account, by the end of its ARN. */
export function principal(role: string): string {
  return role.startsWith("arn:") ? role : `arn:aws:iam::${ACCOUNT}:role/${role}`;
}

/** What the key policy says to a principal that calls KMS, itself or through a service. */
export function decide(
  policy: { Statement: Statement[] },
  who: string,
  action: string,
  via?: string,
  context: Record<string, string> = {},
): Decision {
  const arn = principal(who);
  const account = arn.split(":")[4] ?? "";
  return simulate(policy, {
    action: `kms:${action}`,
    principal: arn,
    context: {
      "aws:PrincipalArn": arn,
      "aws:PrincipalIsAWSService": "false",
      "kms:CallerAccount": account,
      ...(via === undefined ? {} : { "kms:ViaService": `${via}.us-east-1.amazonaws.com` }),
      ...context,
    },
  });
}

/** What the key policy says to an AWS service that calls KMS in its own name. */
export function decideService(
  policy: { Statement: Statement[] },
  service: string,
  action: string,
  context: Record<string, string> = {},
): Decision {
  return simulate(policy, {
    action: `kms:${action}`,
    principal: service,
    context: { "aws:PrincipalIsAWSService": "true", ...context },
  });
}
