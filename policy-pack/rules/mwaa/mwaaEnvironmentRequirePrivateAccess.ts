import { mwaaEnvironmentRequirePrivateAccess as control } from "../../controls/mwaaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mwaaEnvironmentRequirePrivateAccess = requireProperties(control, [
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "webserverAccessMode",
    accepts: { oneOf: ["PRIVATE_ONLY"] },
    weak: "opens the web server to the internet",
  },
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.dagProcessingLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
    absent: "and the default writes no log",
  },
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.schedulerLogs.enabled",
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
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.webserverLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
    absent: "and the default writes no log",
  },
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "loggingConfiguration.workerLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
    absent: "and the default writes no log",
  },
]);
