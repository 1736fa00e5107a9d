import { athenaWorkgroupRequireEncryption as control } from "../../controls/athenaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const athenaWorkgroupRequireEncryption = requireProperties(control, [
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "configuration.resultConfiguration.encryptionConfiguration.encryptionOption",
    accepts: "given",
    weak: "",
    absent: "so each client decides whether results are encrypted",
    when: [{ path: "configuration.managedQueryResultsConfiguration.enabled", is: [false], byDefault: true }],
  },
]);
