import { kinesisApplicationRequireCheckpoints as control } from "../../controls/kinesisSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:kinesisanalyticsv2/application:Application"];
const accepts = { oneOf: [true] };

export const kinesisApplicationRequireCheckpoints = requireProperties(control, [
  {
    types,
    path: "applicationConfiguration.flinkApplicationConfiguration.checkpointConfiguration.checkpointingEnabled",
    accepts,
    weak: "loses records in flight when the application restarts",
  },
  {
    types,
    path: "applicationConfiguration.applicationSnapshotConfiguration.snapshotsEnabled",
    accepts,
    weak: "loses the application's state when it is updated",
  },
]);
