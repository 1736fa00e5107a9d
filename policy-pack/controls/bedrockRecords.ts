import type { Control } from "./control";

export const bedrockAccountRequireInvocationLog: Control = {
  id: "bedrock-account-require-invocation-log",
  title: "Invocations of models are recorded where a bucket is made ready for the record.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "high",
  description:
    "A bucket whose policy lets Bedrock itself write objects exists for the record of invocations; the stack then has an InvocationLoggingConfiguration. Stacks that make nothing ready are not judged, since the setting belongs to an account and region and may stand elsewhere.",
  remediation:
    "declare an aws.bedrockmodel.InvocationLoggingConfiguration, or remove the statement for bedrock.amazonaws.com.",
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html",
  equivalents: { prowler: ["bedrock_model_invocation_logging_enabled"] },
};
