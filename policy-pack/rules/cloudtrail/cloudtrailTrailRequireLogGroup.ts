import { cloudtrailTrailRequireLogGroup as control } from "../../controls/audit";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:cloudtrail/trail:Trail"];
const weak = "is empty";
const absent = "so no alarm can watch what the trail records";

export const cloudtrailTrailRequireLogGroup = requireProperties(control, [
  { types, path: "cloudWatchLogsGroupArn", accepts: "given", weak, absent },
  { types, path: "cloudWatchLogsRoleArn", accepts: "given", weak, absent },
]);
