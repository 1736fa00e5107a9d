import { type Cases } from "../case";
import { KEY, policy, ROLE } from "../values";

export const cases: Cases = {
  "bedrock-account-require-invocation-log": {
    type: "aws:s3/bucketPolicy:BucketPolicy",
    props: {
      bucket: "invocations",
      policy: policy({
        Effect: "Allow",
        Principal: { Service: "bedrock.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::invocations/*",
      }),
    },
    beside: { bucket: { type: "aws:s3/bucket:Bucket", props: { bucket: "invocations" } } },
    mended: {},
    mendedBeside: {
      log: {
        type: "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration",
        props: { loggingConfig: { s3Config: { bucketName: "invocations" } } },
      },
    },
  },
  "bedrock-agent-require-guardrail": {
    type: "aws:bedrock/agentAgent:AgentAgent",
    props: {
      agentName: "triage",
      agentResourceRoleArn: ROLE,
      foundationModel: "amazon.nova-pro-v1:0",
      customerEncryptionKeyArn: KEY,
    },
    mended: { guardrailConfigurations: [{ guardrailIdentifier: "g1", guardrailVersion: "1" }] },
  },
  "bedrock-content-require-customer-key": {
    type: "aws:bedrock/agentAgent:AgentAgent",
    props: { agentName: "triage", agentResourceRoleArn: ROLE, foundationModel: "amazon.nova-pro-v1:0" },
    mended: { customerEncryptionKeyArn: KEY },
  },
  "bedrock-guardrail-require-filters": {
    type: "aws:bedrock/guardrail:Guardrail",
    props: {
      blockedInputMessaging: "No.",
      blockedOutputsMessaging: "No.",
      kmsKeyArn: KEY,
      sensitiveInformationPolicyConfig: { piiEntitiesConfigs: [{ action: "NONE", type: "NAME" }] },
    },
    mended: {
      sensitiveInformationPolicyConfig: { piiEntitiesConfigs: [{ action: "BLOCK", type: "NAME" }] },
      contentPolicyConfig: {
        filtersConfigs: [{ type: "PROMPT_ATTACK", inputStrength: "HIGH", outputStrength: "NONE" }],
      },
    },
  },
};
