import { isRecord } from "./paths";

/*
 * Grammar of principals: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * A wildcard stands for everyone; it cannot stand for a part of a name or an ARN.
 */
const ACCOUNT = /^\d{12}$/;
const IAM_ARN = /^arn:aws[a-z-]*:iam::\d{12}:(root|(user|role)\/[\w+=,.@/-]+)$/;
const STS_ARN = /^arn:aws[a-z-]*:sts::\d{12}:(assumed-role|federated-user)\/[\w+=,.@/-]+$/;
// What AWS itself shows for a user or role that has been deleted since.
const UNIQUE_ID = /^A[A-Z0-9]{15,127}$/;
const SERVICE = /^[a-z0-9]+([.-][a-z0-9]+)*\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/;
const PROVIDER_ARN = /^arn:aws[a-z-]*:iam::\d{12}:(oidc-provider|saml-provider)\/\S+$/;
const WEB_IDENTITY = ["cognito-identity.amazonaws.com", "www.amazon.com", "graph.facebook.com", "accounts.google.com"];
const CANONICAL_USER = /^[0-9a-f]{64}$/;

const formats: Record<string, (name: string) => boolean> = {
  AWS: (name) => name === "*" || [ACCOUNT, IAM_ARN, STS_ARN, UNIQUE_ID].some((format) => format.test(name)),
  Service: (name) => SERVICE.test(name),
  Federated: (name) => WEB_IDENTITY.includes(name) || PROVIDER_ARN.test(name),
  CanonicalUser: (name) => CANONICAL_USER.test(name),
};

/** What is wrong with a `Principal` or `NotPrincipal` element, or `undefined`. */
export function principalError(principal: unknown): string | undefined {
  if (principal === "*") {
    return undefined;
  }
  if (!isRecord(principal) || Object.keys(principal).length === 0) {
    return `Invalid principal in policy: ${JSON.stringify(principal)}`;
  }
  for (const [kind, names] of Object.entries(principal)) {
    const format = formats[kind];
    const list: unknown[] = Array.isArray(names) ? names : [names];
    if (format === undefined || list.length === 0) {
      return `Invalid principal in policy: ${JSON.stringify({ [kind]: names })}`;
    }
    const wrong = list.find((name) => typeof name !== "string" || !format(name));
    if (wrong !== undefined) {
      return `Invalid principal in policy: "${kind}":${JSON.stringify(wrong)}`;
    }
  }
  return undefined;
}
