import { mwaaEnvironmentRequireTaskLogs as control } from "../../controls/mwaaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mwaaEnvironmentRequireTaskLogs = requireProperties(control, [
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.dagProcessingLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
    absent: "and the default writes no log",
  },
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.taskLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
    absent: "and the default writes no log",
  },
]);
