import { transferServerRequireLogging as control } from "../../controls/transferSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const transferServerRequireLogging = requireProperties(control, [
  {
    types: ["aws:transfer/server:Server"],
    path: "structuredLogDestinations",
    or: ["loggingRole"],
    accepts: "given",
    weak: "",
    absent: "so nobody can tell who moved which file",
  },
]);
