import { Analytics } from "../analytics/analytics";
import { roleArn } from "../identity/roleNames";
import { type Outputs } from "../outputs";
import { type Access } from "./composeAccess";
import { type Tiers } from "./composeNetwork";
import { type Storage } from "./composeStorage";
import { type StackContext } from "./stackContext";

type AnalyticsOutputs = Pick<
  Outputs,
  | "analyticsWorkgroupName"
  | "analyticsResultsBucketName"
  | "jobSecurityConfigurationName"
  | "warehouseName"
  | "warehouseSecretArn"
>;

/** Catalogue, jobs and queries on patient data and a warehouse, each as far as the stack has it. */
export function composeAnalytics(
  { settings, names, base, on }: StackContext,
  { keyring, people }: Access,
  { accessLogBucketName }: Storage,
  { network }: Tiers,
): AnalyticsOutputs {
  const warehouse = {
    secretsKeyArn: keyring.arn("secrets"),
    vpcId: network.vpcId,
    subnetIds: network.isolatedSubnetIds,
    applicationSecurityGroupId: network.securityGroups.application,
    fips: settings.fips,
    logRetentionDays: settings.logRetentionDays,
  };
  const analytics =
    settings.analytics === "disabled"
      ? undefined
      : new Analytics(
          "analytics",
          {
            ...base,
            ...people,
            catalogKeyArn: keyring.arn("catalog"),
            analyticsKeyArn: keyring.arn("analytics"),
            accessLogBucketName,
            analysts: [roleArn(names, "writer"), roleArn(names, "reader")],
            glueCatalog: settings.singletons.glueCatalog,
            ...(settings.warehouse === "enabled" ? { warehouse } : {}),
          },
          on,
        );
  return {
    analyticsWorkgroupName: analytics?.workgroupName,
    analyticsResultsBucketName: analytics?.resultsBucketName,
    jobSecurityConfigurationName: analytics?.jobSecurityConfigurationName,
    warehouseName: analytics?.warehouseName,
    warehouseSecretArn: analytics?.warehouseSecretArn,
  };
}
