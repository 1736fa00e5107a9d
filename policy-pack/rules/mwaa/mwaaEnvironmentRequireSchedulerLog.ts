import { mwaaEnvironmentRequireSchedulerLog as control } from "../../controls/mwaaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mwaaEnvironmentRequireSchedulerLog = requireProperties(control, [
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.schedulerLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
    absent: "and the default writes no log",
  },
]);
