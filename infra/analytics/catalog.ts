import * as glue from "@pulumi/aws/glue";
import * as pulumi from "@pulumi/pulumi";
import { boundSingleton } from "../account/boundSingleton";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";

/** Arguments of `Catalog`. */
export interface CatalogArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data, and its keys stay when it goes. */
  readonly holdsPhi: boolean;
  /** An account and region has one catalogue. */
  readonly mode: SingletonMode;
  /** ARN of the catalog key, which everyone of the account may use through Glue. */
  readonly catalogKeyArn: pulumi.Input<string>;
  /** ARN of the analytics key, for what jobs write. */
  readonly analyticsKeyArn: pulumi.Input<string>;
}

/**
 * The Glue Data Catalog of the account and region, encrypted: metadata, the passwords of connections, and, through a security
 * configuration that jobs name, everything that a job writes (45 CFR 164.312(a)(2)(iv); R-002-01).
 *
 * @see https://docs.aws.amazon.com/glue/latest/dg/encryption-at-rest.html
 */
export class Catalog extends pulumi.ComponentResource {
  /** What Glue jobs and crawlers name to be encrypted. */
  public readonly securityConfigurationName: string;

  constructor(name: string, args: CatalogArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:analytics:Catalog", name, {}, opts);
    const { names, mode, catalogKeyArn, analyticsKeyArn } = args;
    this.securityConfigurationName = names.of("jobs");
    boundSingleton(mode, names.accountId, args.holdsPhi, { parent: this }, (own) => {
      return new glue.DataCatalogEncryptionSettings(
        name,
        {
          catalogId: names.accountId,
          dataCatalogEncryptionSettings: {
            encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: catalogKeyArn },
            connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: catalogKeyArn },
          },
        },
        own,
      );
    });
    new glue.SecurityConfiguration(
      `${name}-jobs`,
      {
        name: this.securityConfigurationName,
        encryptionConfiguration: {
          s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: analyticsKeyArn },
          cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: analyticsKeyArn },
          jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: analyticsKeyArn },
        },
      },
      { parent: this },
    );
    this.registerOutputs({ securityConfigurationName: this.securityConfigurationName });
  }
}
