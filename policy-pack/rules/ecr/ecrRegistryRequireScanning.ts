import { ecrRegistryRequireScanning as control } from "../../controls/dataKeeping";
import { requireProperties } from "../../judge/requireProperties";

export const ecrRegistryRequireScanning = requireProperties(control, [
  {
    types: ["aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration"],
    path: "rules",
    accepts: "given",
    weak: "",
    absent: "so no repository is scanned by itself",
  },
]);
