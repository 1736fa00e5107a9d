import { ecsClusterRequireExecLogging as control } from "../../controls/ecsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ecsClusterRequireExecLogging = requireProperties(control, [
  {
    types: ["aws:ecs/cluster:Cluster"],
    path: "configuration.executeCommandConfiguration.logging",
    accepts: { noneOf: ["NONE"] },
    weak: "leaves sessions in containers unrecorded",
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    path: "configuration.executeCommandConfiguration.logConfiguration.cloudWatchLogGroupName",
    or: ["configuration.executeCommandConfiguration.logConfiguration.s3BucketName"],
    accepts: "given",
    weak: "",
    absent: "nor is s3BucketName, so sessions in containers have nowhere to be recorded",
    when: [{ path: "configuration.executeCommandConfiguration.logging", is: ["OVERRIDE"] }],
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    each: "settings[]",
    path: "value",
    accepts: { noneOf: ["disabled"] },
    weak: "switches container insights off",
    when: [{ path: "name", is: ["containerInsights"] }],
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    path: "configuration.executeCommandConfiguration.logConfiguration.cloudWatchEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves the log of sessions unencrypted",
    absent: "and the default leaves the log of sessions unencrypted",
    when: [{ path: "configuration.executeCommandConfiguration.logConfiguration.cloudWatchLogGroupName", is: "given" }],
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    path: "configuration.executeCommandConfiguration.logConfiguration.s3BucketEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves the log of sessions unencrypted",
    absent: "and the default leaves the log of sessions unencrypted",
    when: [{ path: "configuration.executeCommandConfiguration.logConfiguration.s3BucketName", is: "given" }],
  },
]);
