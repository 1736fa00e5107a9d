import { bedrockGuardrailRequireFilters as control } from "../../controls/bedrockSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

export const bedrockGuardrailRequireFilters = requireProperties(control, [
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    path: "sensitiveInformationPolicyConfig",
    accepts: "given",
    weak: "",
    absent: "so personal data passes",
  },
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    path: "sensitiveInformationPolicyConfig.piiEntitiesConfigs",
    accepts: "given",
    weak: "",
    absent: "so names and numbers of patients pass, which no regular expression finds",
  },
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    each: "sensitiveInformationPolicyConfig.piiEntitiesConfigs[]",
    path: "action",
    accepts: { oneOf: ["BLOCK", "ANONYMIZE"] },
    weak: "lets personal data pass",
  },
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    each: "sensitiveInformationPolicyConfig.regexesConfigs[]",
    path: "action",
    accepts: { oneOf: ["BLOCK", "ANONYMIZE"] },
    weak: "lets personal data pass",
  },
  ...["piiEntitiesConfigs", "regexesConfigs"].flatMap((list): readonly Requirement[] =>
    ["inputEnabled", "outputEnabled", "inputAction", "outputAction"].map((path) => ({
      types: ["aws:bedrock/guardrail:Guardrail"],
      each: `sensitiveInformationPolicyConfig.${list}[]`,
      path,
      accepts: { noneOf: [false, "NONE"] },
      weak: "lets personal data pass",
    })),
  ),
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    path: "contentPolicyConfig.filtersConfigs",
    accepts: { contains: ["PROMPT_ATTACK"], of: "type" },
    weak: "leaves out PROMPT_ATTACK",
    absent: "so attacks on the model by prompts pass",
  },
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    each: "contentPolicyConfig.filtersConfigs[]",
    path: "inputStrength",
    accepts: { noneOf: ["NONE"] },
    weak: "switches the filter off",
  },
  {
    types: ["aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration"],
    path: "loggingConfig.textDataDeliveryEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves invocations unrecorded",
  },
  {
    types: ["aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration"],
    path: "loggingConfig.cloudwatchConfig",
    or: ["loggingConfig.s3Config"],
    accepts: "given",
    weak: "",
    absent: "nor is s3Config, so the record goes nowhere",
  },
]);
