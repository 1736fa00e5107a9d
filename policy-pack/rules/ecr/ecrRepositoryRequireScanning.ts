import { ecrRepositoryRequireScanning as control } from "../../controls/ecrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ecrRepositoryRequireScanning = requireProperties(control, [
  {
    types: ["aws:ecr/repository:Repository"],
    path: "imageScanningConfiguration.scanOnPush",
    accepts: { oneOf: [true] },
    weak: "leaves images unscanned",
    absent: "and the default leaves images unscanned",
  },
]);
