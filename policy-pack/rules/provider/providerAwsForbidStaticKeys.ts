import { providerAwsForbidStaticKeys as control } from "../../controls/providerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const providerAwsForbidStaticKeys = requireProperties(control, [
  {
    types: ["pulumi:providers:aws"],
    path: "accessKey",
    accepts: "left out",
    weak: "puts a long-lived key into the program",
  },
  {
    types: ["pulumi:providers:aws"],
    path: "secretKey",
    accepts: "left out",
    weak: "puts a long-lived key into the program",
  },
  {
    types: ["pulumi:providers:aws"],
    path: "insecure",
    accepts: { oneOf: [false] },
    weak: "ignores the certificates of AWS",
  },
]);
