import { ecrRepositoryRequireScanning as control } from "../../controls/ecrSafeguards";
import { places } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Stack } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const repository = "aws:ecr/repository:Repository";
const registry = "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration";

const onPush: Requirement = {
  types: [repository],
  path: "imageScanningConfiguration.scanOnPush",
  accepts: { oneOf: [true] },
  weak: "leaves images unscanned",
  absent: "and the default leaves images unscanned",
};

export const ecrRepositoryRequireScanning: Rule = {
  control,
  types: [repository, registry],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    if (!registryScans(stack)) {
      stack.ofType([repository]).forEach((resource) => judgeRequirements(resource, [onPush], verdict));
    }
  },
};

/** Whether the registry has a rule that scans by itself; the setting of its repositories then counts no more. */
function registryScans(stack: Stack): boolean {
  return stack
    .ofType([registry])
    .flatMap(({ props }) => places(props, "rules[].scanFrequency"))
    .some(({ look: seen }) => seen.state === "known" && /^(SCAN_ON_PUSH|CONTINUOUS_SCAN)$/.test(String(seen.value)));
}
