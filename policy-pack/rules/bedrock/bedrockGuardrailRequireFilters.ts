import { bedrockGuardrailRequireFilters as control } from "../../controls/bedrockSafeguards";
import { requireProperties } from "../../judge/requireProperties";

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
]);
