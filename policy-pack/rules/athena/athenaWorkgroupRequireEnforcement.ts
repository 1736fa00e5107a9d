import { athenaWorkgroupRequireEnforcement as control } from "../../controls/athenaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const athenaWorkgroupRequireEnforcement = requireProperties(control, [
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "configuration.resultConfiguration.encryptionConfiguration.encryptionOption",
    accepts: "given",
    weak: "",
    absent: "so each client decides whether results are encrypted",
    when: [{ path: "configuration.managedQueryResultsConfiguration.enabled", is: [false], byDefault: true }],
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "configuration.enforceWorkgroupConfiguration",
    accepts: { oneOf: [true] },
    weak: "lets clients choose unencrypted results",
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "configuration.publishCloudwatchMetricsEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves queries unrecorded",
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "forceDestroy",
    accepts: { oneOf: [false] },
    weak: "deletes query history together with the workgroup",
    patientData: true,
  },
]);
