import { codebuildProjectForbidExposure as control } from "../../controls/codebuildSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const codebuildProjectForbidExposure = requireProperties(control, [
  {
    types: ["aws:codebuild/project:Project"],
    path: "environment.privilegedMode",
    accepts: { oneOf: [false] },
    weak: "gives builds the rights of their host",
  },
  {
    types: ["aws:codebuild/project:Project"],
    path: "projectVisibility",
    accepts: { oneOf: ["PRIVATE"] },
    weak: "shows builds to everyone",
  },
  {
    types: ["aws:codebuild/project:Project"],
    path: "artifacts.encryptionDisabled",
    accepts: { oneOf: [false] },
    weak: "leaves artifacts unencrypted",
  },
  {
    types: ["aws:codebuild/project:Project"],
    each: "secondaryArtifacts[]",
    path: "encryptionDisabled",
    accepts: { oneOf: [false] },
    weak: "leaves artifacts unencrypted",
  },
  {
    types: ["aws:codebuild/project:Project"],
    path: "logsConfig.s3Logs.encryptionDisabled",
    accepts: { oneOf: [false] },
    weak: "leaves logs unencrypted",
  },
  {
    types: ["aws:codebuild/project:Project"],
    path: "logsConfig.cloudwatchLogs",
    or: ["logsConfig.s3Logs.location"],
    accepts: "given",
    weak: "",
    absent: "nor is s3Logs, so CodeBuild makes the log itself, without a key of the account and without an end",
  },
  {
    types: ["aws:codebuild/project:Project"],
    path: "logsConfig.cloudwatchLogs.status",
    or: ["logsConfig.s3Logs.status"],
    accepts: { oneOf: ["ENABLED"] },
    weak: "switches the log off",
  },
  {
    types: ["aws:codebuild/project:Project"],
    path: "logsConfig.cloudwatchLogs.status",
    accepts: { oneOf: ["ENABLED"] },
    weak: "switches off the log whose group it names",
    when: [{ path: "logsConfig.cloudwatchLogs.groupName", is: "given" }],
  },
  {
    types: ["aws:codebuild/project:Project"],
    path: "logsConfig.s3Logs.status",
    accepts: { oneOf: ["ENABLED"] },
    weak: "switches off the log whose place it names",
    absent: "so nothing is kept in the place that s3Logs names",
    when: [{ path: "logsConfig.s3Logs.location", is: "given" }],
  },
  {
    types: ["aws:codebuild/reportGroup:ReportGroup"],
    path: "exportConfig.s3Destination.encryptionDisabled",
    accepts: { oneOf: [false] },
    weak: "leaves reports unencrypted",
  },
]);
