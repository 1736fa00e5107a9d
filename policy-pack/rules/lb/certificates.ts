import type { StackResource } from "../../judge/resource";

export const certificateType = "aws:iam/serverCertificate:ServerCertificate";

/** What a certificate by its ARN must not be: IAM keeps certificates and renews none. */
export const notOfIam = {
  accepts: { matches: /^(?!arn:[^:]*:iam:)/ },
  weak: "is a server certificate of IAM, which nobody renews",
  reference: true,
} as const;

/** Whether a certificate that is not known yet comes from IAM and from nowhere else. */
export function isOfIam(resource: StackResource, property: string): boolean {
  const origins = resource.dependenciesOf(property);
  return origins.length > 0 && origins.every(({ type }) => type === certificateType);
}
