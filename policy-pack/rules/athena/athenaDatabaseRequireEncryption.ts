import { athenaDatabaseRequireEncryption as control } from "../../controls/athena";
import { requireProperties } from "../../judge/requireProperties";

export const athenaDatabaseRequireEncryption = requireProperties(control, [
  {
    types: ["aws:athena/database:Database"],
    path: "encryptionConfiguration.encryptionOption",
    accepts: "given",
    weak: "",
    absent: "so nothing says how results are encrypted",
  },
]);
