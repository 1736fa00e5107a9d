import { boundary } from "../../infra/identity/boundary";
import { type RoleName } from "../../infra/identity/roleNames";
import { type Decision, simulate, simulateAll } from "./iamSimulator";
import { ACCOUNT, devNames } from "./keyRequests";
import { type Statement } from "./mocks";

export type Document = { Statement: Statement[] };

export function parse(text: string): Document {
  return JSON.parse(text) as Document;
}

/** The boundary of stack `dev`, which may use us-east-1 and us-west-2. */
export const BOUNDARY = parse(boundary(devNames(), ["us-east-1", "us-west-2"]));

export const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;

/** What a role of stack `dev` may do by its policies and the boundary together. */
export function may(
  policies: readonly string[],
  role: RoleName,
  action: string,
  resource = "*",
  context: Record<string, string | string[]> = {},
): Decision {
  const joined = { Statement: policies.flatMap((text) => parse(text).Statement) };
  return simulateAll([joined, BOUNDARY], request(role, action, resource, context));
}

/** What the boundary alone says. */
export function withinBoundary(
  role: RoleName,
  action: string,
  resource = "*",
  context: Record<string, string | string[]> = {},
): Decision {
  return simulate(BOUNDARY, request(role, action, resource, context));
}

function request(
  role: RoleName,
  action: string,
  resource: string,
  context: Record<string, string | string[]>,
): Parameters<typeof simulate>[1] {
  const arn = `arn:aws:iam::${ACCOUNT}:role/phi-dev-${role}`;
  return {
    action,
    resource,
    principal: arn,
    context: { "aws:PrincipalArn": arn, "aws:RequestedRegion": "us-east-1", ...context },
  };
}

/** Condition keys of a call to KMS that a service makes for the caller, with a key of the stack. */
export function through(service: string, domain: string): Record<string, string | string[]> {
  return {
    "kms:CallerAccount": ACCOUNT,
    "kms:ViaService": `${service}.us-east-1.amazonaws.com`,
    "kms:ResourceAliases": [`alias/phi-dev-${domain}`],
  };
}
