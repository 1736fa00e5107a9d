import type { DocumentSource } from "../../judge/documentRule";
import { policyKinds, type ActionUniverse, type PolicyDocument, type Statement } from "../../judge/documents";

/** The services whose policies are asked to refuse plain connections, besides those that have rules of their own. */
export type Carrier = "sns" | "sqs" | "glacier";

/** The service of a resource type with such a policy. */
export function serviceOf(type: string): Carrier {
  return type.startsWith("aws:sns/") ? "sns" : type.startsWith("aws:sqs/") ? "sqs" : "glacier";
}

/** The topic, queue or vault that the document speaks of; its ARN is unknown as long as it does not exist. */
export function targetOf({ statements }: PolicyDocument, service: Carrier): string {
  const arns = statements.flatMap(({ resource }) => resource?.patterns ?? []);
  return arns.find((arn) => /^arn:[^*?]+$/.test(arn)) ?? `arn:aws:${service}:us-east-1:000000000000:any`;
}

const archive = ["UploadArchive", "InitiateJob", "GetJobOutput"].map((name) => `glacier:${name}`);

/** Where policies of vaults stand. */
export const vaultPolicies: DocumentSource = {
  types: ["aws:glacier/vault:Vault"],
  path: "accessPolicy",
  kind: policyKinds.resource,
  unknownReportedBy: "iam-resourcepolicy-forbid-strangers",
};

/** What carries messages; the documentation's own statement for topics denies Publish alone. */
export const actions: Readonly<Record<Carrier, ActionUniverse>> = {
  sns: { patterns: ["sns:Publish"], examples: ["sns:Publish"] },
  sqs: { patterns: ["sqs:SendMessage", "sqs:ReceiveMessage"], examples: ["sqs:SendMessage", "sqs:ReceiveMessage"] },
  glacier: { patterns: archive, examples: archive },
};

/** Vaults are mostly called through SDKs, which speak TLS: a policy need not speak of it, but what it says has to hold. */
export function meansTransport({ effect, conditions }: Statement): boolean {
  return effect === "Deny" && conditions.some(({ key }) => key === "aws:securetransport");
}
