import { createHash } from "node:crypto";
import * as cfg from "@pulumi/aws/cfg";
import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { document } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, foreignAccountsDenied, managementLimited, readingLimited } from "../storage/bucketPolicies";
import { secureBucket, type SecureBucket } from "../storage/secureBucket";
import { CONFORMANCE_RULES, type ConformanceRule } from "./conformanceRules";
import { conformanceTemplate } from "./conformanceTemplate";

/** Days that a template which is no longer in use remains, to compare an old report with. */
const REPLACED_TEMPLATE_DAYS = 365;

/** Arguments of `ConformancePack`. */
export interface ConformancePackArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the compute key: who deploys encrypts the template, and Config reads it in that name. */
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  /** ARNs (`*` allowed) of those who deploy. */
  readonly administrators: readonly string[];
  readonly breakGlass: string;
  /** The recorder, running; a pack is refused without one. */
  readonly running: readonly pulumi.Resource[];
  /** @default the HIPAA rules of the foundation */
  readonly rules?: readonly ConformanceRule[];
}

/**
 * AWS Config rules for the HIPAA Security Rule as one pack: drift shows within minutes (45 CFR 164.308(a)(8); R-002-16,
 * R-003-22). The template is handed over through S3, because the API takes no more than 51,200 bytes otherwise.
 *
 * @see https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html
 */
export class ConformancePack extends pulumi.ComponentResource {
  public readonly packName: string;
  /** Where the template lies; it carries a digest, so that a changed template is a changed pack. */
  public readonly templateUri: string;

  constructor(name: string, args: ConformancePackArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:ConformancePack", name, {}, opts);
    const { names } = args;
    const template = conformanceTemplate(args.rules ?? CONFORMANCE_RULES);
    const digest = createHash("sha256").update(template).digest("hex").slice(0, 12);
    const key = `conformance/hipaa-${digest}.json`;
    this.packName = names.of("hipaa");
    this.templateUri = `s3://${names.bucket("templates")}/${key}`;

    const bucket = this.templates(name, args);
    const object = new s3.BucketObjectv2(
      `${name}-template`,
      {
        bucket: bucket.ready,
        key,
        content: template,
        contentType: "application/json",
        kmsKeyId: args.keyArn,
        serverSideEncryption: "aws:kms",
        tags: names.tags("templates", "internal"),
      },
      { parent: this, dependsOn: bucket.controls },
    );
    new cfg.ConformancePack(
      name,
      { name: this.packName, templateS3Uri: this.templateUri },
      { parent: this, dependsOn: [object, ...args.running] },
    );
    this.registerOutputs({ packName: this.packName, templateUri: this.templateUri });
  }

  private templates(name: string, args: ConformancePackArgs): SecureBucket {
    const { names, administrators, breakGlass } = args;
    const bucketArn = names.bucketArn("templates");
    return secureBucket(
      `${name}-templates`,
      {
        bucketName: names.bucket("templates"),
        holdsPhi: args.holdsPhi,
        tags: names.tags("templates", "internal"),
        encryption: { algorithm: "aws:kms", keyArn: args.keyArn, bucketKey: true },
        policy: document([
          ...tlsOnly(bucketArn),
          foreignAccountsDenied(names, bucketArn),
          ...aclsDenied(bucketArn),
          ...readingLimited(bucketArn, [...administrators, breakGlass], administrators),
          managementLimited(bucketArn, [...administrators, breakGlass]),
        ]),
        lifecycleRules: [
          {
            id: "expire-replaced-templates",
            status: "Enabled",
            filter: { prefix: "" },
            noncurrentVersionExpiration: { noncurrentDays: REPLACED_TEMPLATE_DAYS },
          },
        ],
        accessLogs: { bucketName: args.accessLogBucketName, prefix: "templates" },
      },
      { parent: this },
    );
  }
}
