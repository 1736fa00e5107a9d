import * as athena from "@pulumi/aws/athena";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as glue from "@pulumi/aws/glue";
import * as pulumi from "@pulumi/pulumi";
import { QueryWorkgroup } from "../analytics/queryWorkgroup";
import { type Naming } from "../naming";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { savedQueries, type SavedQuery } from "./savedQueries";
import { TRAIL_COLUMNS, trailLocation, trailProjection } from "./trailTable";

/** Days that the answer to a query on the trail remains: long enough for an investigation, which keeps its own copy. */
const RESULT_DAYS = 365;
/** Before this day no stack of the foundation had a trail. */
const FIRST_DAY = "2025/01/01";
/** Where CloudTrail records the services that have one endpoint for all regions, by partition. */
const GLOBAL_REGION: Readonly<Record<string, string>> = {
  "aws": "us-east-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-cn": "cn-north-1",
};

/** Arguments of `AccessQueries`. */
export interface AccessQueriesArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the audit key. */
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  /** Name of the trail's bucket, known before it exists. */
  readonly trailBucketName: string;
  /** Every region that may hold a resource. */
  readonly allowedRegions: readonly string[];
  /** Log groups by their role, as the heads of the queries name them; a query on another group is left out. */
  readonly logGroupNames: Readonly<Record<string, pulumi.Input<string>>>;
}

/**
 * Who read or wrote which record, from where, when, with which key: answered from the trail in S3 over six years, and from
 * the log groups for what happened lately (45 CFR 164.312(b), 164.308(a)(1)(ii)(D), 164.528; R-000-36, R-001-03, R-004-25).
 *
 * The queries are files under `queries/`; names of objects hold the patient's number, so results are kept like the trail.
 */
export class AccessQueries extends pulumi.ComponentResource {
  public readonly workgroupName: string;
  public readonly databaseName: string;
  public readonly resultsBucketName: string;

  constructor(name: string, args: AccessQueriesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:audit:AccessQueries", name, {}, opts);
    const { names } = args;
    const workgroup = new QueryWorkgroup(
      `${name}-workgroup`,
      { ...args, role: "audit-queries", dataClass: "audit", analysts: args.readers, resultDays: RESULT_DAYS },
      { parent: this },
    );
    this.workgroupName = workgroup.workgroupName;
    this.resultsBucketName = workgroup.bucketName;
    // Athena takes no hyphens in names.
    this.databaseName = names.of("audit").replaceAll("-", "_");
    const table = this.trailTable(name, args);
    const values = {
      recordsBucket: names.bucket("records"),
      backupsBucket: names.bucket("backups"),
      breakGlassArn: args.breakGlass,
    };
    for (const query of savedQueries("athena", values)) {
      new athena.NamedQuery(
        `${name}-${query.id}`,
        {
          name: query.id,
          description: query.description,
          database: table.databaseName,
          workgroup: workgroup.ready,
          query: query.text,
        },
        { parent: this },
      );
    }
    for (const query of savedQueries("logs", values)) {
      this.logQuery(name, args, query);
    }
    this.registerOutputs({ workgroupName: this.workgroupName, databaseName: this.databaseName });
  }

  private trailTable(name: string, { names, trailBucketName, allowedRegions }: AccessQueriesArgs): glue.CatalogTable {
    const database = new glue.CatalogDatabase(
      name,
      {
        name: this.databaseName,
        description: "Records of access, for queries",
        tags: names.tags("audit-queries", "audit"),
      },
      { parent: this },
    );
    const globalRegion = GLOBAL_REGION[names.partition] ?? names.region;
    const regions = [...new Set([...allowedRegions, globalRegion])].sort();
    return new glue.CatalogTable(
      `${name}-trail`,
      {
        name: "trail",
        databaseName: database.name,
        tableType: "EXTERNAL_TABLE",
        parameters: trailProjection(names, trailBucketName, FIRST_DAY, regions),
        partitionKeys: [
          { name: "region", type: "string" },
          { name: "day", type: "string" },
        ],
        storageDescriptor: {
          columns: [...TRAIL_COLUMNS],
          location: trailLocation(names, trailBucketName),
          inputFormat: "com.amazon.emr.cloudtrail.CloudTrailInputFormat",
          outputFormat: "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
          serDeInfo: { serializationLibrary: "org.apache.hive.hcatalog.data.JsonSerDe" },
        },
      },
      { parent: this },
    );
  }

  private logQuery(name: string, { names, logGroupNames }: AccessQueriesArgs, query: SavedQuery): void {
    const group = query.group === undefined ? undefined : logGroupNames[query.group];
    if (group !== undefined) {
      new cloudwatch.QueryDefinition(
        `${name}-logs-${query.id}`,
        { name: `${names.prefix}/${query.id}`, logGroupNames: [group], queryString: query.text },
        { parent: this },
      );
    }
  }
}
