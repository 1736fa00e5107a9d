import { type Naming } from "../naming";
import { type Statement } from "../policies/statement";
import { crossRegionInferenceDenied } from "../residency/crossRegionInference";

const INVOKE = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"] as const;

/**
 * What the role of an application needs to call models, and how it may not: models of this region only, always with a
 * guardrail of this account (R-002-07, R-002-10, R-002-12). The guardrail's id is not known before it exists, so the
 * statement asks for one of the account; who may make guardrails is a privilege of those who deploy.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html
 */
export function modelUse(names: Naming): Statement[] {
  const models = `arn:${names.partition}:bedrock:${names.region}::foundation-model/*`;
  const guardrails = names.arn("bedrock", "guardrail/*");
  return [
    {
      Sid: "InvokeModels",
      Effect: "Allow",
      Action: INVOKE,
      Resource: models,
      Condition: { ArnLike: { "bedrock:GuardrailIdentifier": guardrails } },
    },
    { Sid: "ApplyGuardrails", Effect: "Allow", Action: "bedrock:ApplyGuardrail", Resource: guardrails },
    {
      Sid: "DenyModelsWithoutGuardrail",
      Effect: "Deny",
      Action: INVOKE,
      Resource: "*",
      Condition: { ArnNotLike: { "bedrock:GuardrailIdentifier": guardrails } },
    },
    crossRegionInferenceDenied(names.partition),
  ];
}
