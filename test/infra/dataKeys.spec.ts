import assert from "node:assert/strict";
import { foundation } from "../../infra/foundation";
import { build, type Recorded, type Recording, valueOf } from "../support/mocks";
import { testSettings } from "../support/settings";

const SETTINGS = {
  hostedZoneId: undefined,
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555",
  allowedRegions: ["us-east-1", "us-west-2"],
  backupCopyRegion: "us-west-2",
  profile: "full",
};

/** What keeps nothing itself: keys, permissions, and the compute of a warehouse, whose data its namespace keeps. */
const KEEPS_NOTHING = /^aws:(kms|iam)\/|^aws:redshiftserverless\/workgroup:/;

const ENCRYPTION = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";

/** The key under which a resource keeps its data: an argument of its own, or of what configures it. */
function keyOf({ type, inputs }: Recorded, made: Recording<unknown>): unknown {
  if (type === "aws:s3/bucket:Bucket") {
    const own = made.ofType(ENCRYPTION).find((each) => each.inputs["bucket"] === inputs["bucket"]);
    const { rules } = (own?.inputs ?? { rules: [] }) as {
      rules: { applyServerSideEncryptionByDefault: { sseAlgorithm: string; kmsMasterKeyId?: string } }[];
    };
    const [stated] = rules.map((rule) => rule.applyServerSideEncryptionByDefault);
    return stated?.sseAlgorithm === "aws:kms" ? stated.kmsMasterKeyId : undefined;
  }
  if (type === "aws:athena/workgroup:Workgroup") {
    const { configuration } = inputs as {
      configuration: { resultConfiguration: { encryptionConfiguration: { kmsKeyArn: string } } };
    };
    return configuration.resultConfiguration.encryptionConfiguration.kmsKeyArn;
  }
  return inputs["kmsKeyId"] ?? inputs["kmsKeyArn"];
}

describe("keys of everything that keeps patient data, or data made of it", function () {
  this.timeout(60_000);
  const { stackTraceLimit } = Error;
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  it("R-004-14 R-002-01 is a key of its domain, customer-managed, and no store goes without", async () => {
    Error.stackTraceLimit = 0;
    const made = await build(async () => {
      const outputs = foundation("test", testSettings(SETTINGS));
      await Promise.all(Object.values(outputs).map((value) => valueOf(value)));
    });
    const keys = made.resources
      .filter(({ type, inputs }) => {
        const { DataClassification = "" } = (inputs["tags"] ?? {}) as Record<string, string>;
        return ["phi", "deidentified"].includes(DataClassification) && !KEEPS_NOTHING.test(type);
      })
      .map((resource) => [resource.name, keyOf(resource, made)]);
    assert.deepEqual(Object.fromEntries(keys), {
      "records": "arn:of:keys-records",
      "backups": "arn:of:keys-backups",
      "database": "arn:of:keys-database",
      "cache": "arn:of:keys-cache",
      "recovery-vault": "arn:of:keys-backups",
      "recovery-copies": "arn:of:recovery-copies-key",
      "ai-invocations-bucket": "arn:of:keys-ai",
      "ai-invocations-logs": "arn:of:keys-ai",
      "ai-deidentified": "arn:of:keys-deidentified",
      "ai-notebooks": "arn:of:keys-deidentified",
      "analytics-queries": "arn:of:keys-analytics",
      "analytics-queries-results": "arn:of:keys-analytics",
      "analytics-warehouse": "arn:of:keys-analytics",
    });
  });
});
