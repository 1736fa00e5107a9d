import { LogDataProtection } from "../audit/dataProtection";
import { GenerativeAi } from "../genai/genai";
import { roleArn } from "../identity/roleNames";
import { type Outputs } from "../outputs";
import { type Access } from "./composeAccess";
import { type Evidence } from "./composeEvidence";
import { type Tiers } from "./composeNetwork";
import { type Storage } from "./composeStorage";
import { type StackContext } from "./stackContext";

/** Models and the data that they may work on. */
export interface Ai {
  readonly ai: GenerativeAi;
  readonly outputs: Pick<
    Outputs,
    | "guardrailId"
    | "guardrailArn"
    | "guardrailVersion"
    | "deidentifiedBucketName"
    | "deidentifiedBucketArn"
    | "invocationBucketName"
    | "notebookDomainId"
  >;
}

/** The guardrail, the log of what models were told, masked, and data without patients, with notebooks as an option. */
export function composeAi(
  { settings, names, base, on }: StackContext,
  { keyring, people, permissionsBoundaryArn, audited }: Access,
  { accessLogBucketName }: Storage,
  { delivery }: Evidence,
  { network }: Tiers,
): Ai {
  const notebooks = {
    vpcId: network.vpcId,
    subnetIds: network.privateSubnetIds,
    endpointsSecurityGroupId: network.securityGroups.endpoints,
    s3PrefixListId: network.s3PrefixListId,
  };
  const ai = new GenerativeAi(
    "ai",
    {
      ...base,
      ...people,
      aiKeyArn: keyring.arn("ai"),
      deidentifiedKeyArn: keyring.arn("deidentified"),
      accessLogBucketName,
      logRetentionDays: settings.logRetentionDays,
      permissionsBoundaryArn,
      readers: [roleArn(names, "reader")],
      writers: [roleArn(names, "writer")],
      bedrockLogging: settings.singletons.bedrockLogging,
      ...(settings.notebooks === "enabled" ? { notebooks } : {}),
    },
    on,
  );
  if (ai.invocationBucketName !== undefined) {
    new LogDataProtection(
      "log-masking",
      { ...audited, delivery, logGroupNames: { invocations: names.logGroup("invocations") } },
      { ...on, dependsOn: [ai] },
    );
  }
  return {
    ai,
    outputs: {
      guardrailId: ai.guardrailId,
      guardrailArn: ai.guardrailArn,
      guardrailVersion: ai.guardrailVersion,
      deidentifiedBucketName: ai.deidentifiedBucketName,
      deidentifiedBucketArn: ai.deidentifiedBucketArn,
      invocationBucketName: ai.invocationBucketName,
      notebookDomainId: ai.notebookDomainId,
    },
  };
}
