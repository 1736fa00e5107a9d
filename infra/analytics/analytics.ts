import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { Catalog } from "./catalog";
import { QueryWorkgroup } from "./queryWorkgroup";
import { Warehouse, type WarehouseArgs } from "./warehouse";

/** Settings of analytics of which an account and region has only one. */
export const ANALYTICS_SINGLETONS = ["glueCatalog"] as const;

/** Days that the result of a query on patient data remains. */
const RESULT_DAYS = 90;

/** Arguments of `Analytics`. */
export interface AnalyticsArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the catalog key. */
  readonly catalogKeyArn: pulumi.Input<string>;
  /** ARN of the analytics key. */
  readonly analyticsKeyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  /** ARNs of the roles that query. */
  readonly analysts: readonly string[];
  readonly administrators: readonly string[];
  readonly breakGlass: string;
  readonly glueCatalog: SingletonMode;
  /** Redshift Serverless, and where it runs. @default none */
  readonly warehouse?: Pick<
    WarehouseArgs,
    "secretsKeyArn" | "vpcId" | "subnetIds" | "applicationSecurityGroupId" | "fips" | "logRetentionDays"
  >;
}

/** Analysis of patient data: catalogue, queries and, as an option, a warehouse, with no insecure form of any (R-002-01). */
export class Analytics extends pulumi.ComponentResource {
  public readonly workgroupName: string;
  public readonly resultsBucketName: string;
  public readonly jobSecurityConfigurationName: string;
  public readonly warehouseName: string | undefined;
  public readonly warehouseSecretArn: pulumi.Output<string> | undefined;

  constructor(name: string, args: AnalyticsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:analytics:Analytics", name, {}, opts);
    const { names, holdsPhi, analyticsKeyArn, catalogKeyArn } = args;
    const own = { parent: this };
    this.jobSecurityConfigurationName = new Catalog(
      `${name}-catalog`,
      { names, holdsPhi, mode: args.glueCatalog, catalogKeyArn, analyticsKeyArn },
      own,
    ).securityConfigurationName;
    const workgroup = new QueryWorkgroup(
      `${name}-queries`,
      {
        ...args,
        role: "analytics",
        dataClass: names.recordsClass,
        keyArn: analyticsKeyArn,
        resultDays: RESULT_DAYS,
        optional: true,
      },
      own,
    );
    this.workgroupName = workgroup.workgroupName;
    this.resultsBucketName = workgroup.bucketName;
    if (args.warehouse !== undefined) {
      const warehouse = new Warehouse(
        `${name}-warehouse`,
        { names, holdsPhi, keyArn: analyticsKeyArn, ...args.warehouse },
        own,
      );
      this.warehouseName = warehouse.workgroupName;
      this.warehouseSecretArn = warehouse.adminSecretArn;
    }
    this.registerOutputs({ workgroupName: this.workgroupName, resultsBucketName: this.resultsBucketName });
  }
}
