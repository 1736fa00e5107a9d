import { type Cases } from "../case";
import { GROUPS, KEY, ROLE, SUBNETS } from "../values";

const flows = {
  dagS3Path: "dags/",
  executionRoleArn: ROLE,
  sourceBucketArn: "arn:aws:s3:::flows",
  networkConfiguration: { securityGroupIds: GROUPS, subnetIds: SUBNETS },
};

export const cases: Cases = {
  "mwaa-environment-require-customer-key": {
    type: "aws:mwaa/environment:Environment",
    props: flows,
    mended: { kmsKey: KEY },
  },
  "mwaa-environment-require-private-access": {
    type: "aws:mwaa/environment:Environment",
    props: { ...flows, webserverAccessMode: "PUBLIC_ONLY" },
    mended: { webserverAccessMode: "PRIVATE_ONLY" },
  },
  "mwaa-environment-require-scheduler-log": {
    type: "aws:mwaa/environment:Environment",
    props: flows,
    mended: { loggingConfiguration: { schedulerLogs: { enabled: true } } },
  },
  "mwaa-environment-require-task-logs": {
    type: "aws:mwaa/environment:Environment",
    props: flows,
    mended: { loggingConfiguration: { dagProcessingLogs: { enabled: true }, taskLogs: { enabled: true } } },
  },
  "mwaa-environment-require-webserver-log": {
    type: "aws:mwaa/environment:Environment",
    props: flows,
    mended: { loggingConfiguration: { webserverLogs: { enabled: true } } },
  },
  "mwaa-environment-require-worker-log": {
    type: "aws:mwaa/environment:Environment",
    props: flows,
    mended: { loggingConfiguration: { workerLogs: { enabled: true } } },
  },
};
