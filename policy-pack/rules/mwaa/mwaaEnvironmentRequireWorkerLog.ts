import { mwaaEnvironmentRequireWorkerLog as control } from "../../controls/mwaaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mwaaEnvironmentRequireWorkerLog = requireProperties(control, [
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.workerLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
    absent: "and the default writes no log",
  },
]);
