import { datasyncTaskRequireLogging as control } from "../../controls/edgeServices";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:datasync/task:Task"];

export const datasyncTaskRequireLogging = requireProperties(control, [
  {
    types,
    path: "cloudwatchLogGroupArn",
    or: ["taskReportConfig"],
    accepts: "given",
    weak: "",
    absent: "so nobody can tell what was copied",
  },
  { types, path: "options.logLevel", accepts: { oneOf: ["BASIC", "TRANSFER"] }, weak: "leaves transfers unrecorded" },
]);
