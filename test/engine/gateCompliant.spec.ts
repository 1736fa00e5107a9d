import { strict as assert } from "node:assert";
import { Sandbox, type SandboxResult } from "../support/sandbox";
import { findingsOf } from "./findings";
import { fiveRulesOnly } from "./fiveRules";
import { program } from "./runs";

describe("the gate lets what is safe pass, on the real engine", function () {
  this.timeout(120_000);
  this.slow(30_000);

  let up: SandboxResult;
  before(async () => {
    const sandbox = await Sandbox.create({ programDir: program("compliant") });
    up = await sandbox.up(...fiveRulesOnly());
    sandbox.dispose();
  });

  it("at a first preview and in the update, when what was unknown is known: no report, mandatory or advisory", () => {
    assert.equal(up.code, 0, `${up.stdout}\n${up.stderr}`);
    assert.deepEqual(findingsOf(up), []);
    assert.doesNotMatch(up.stdout + up.stderr, /\[(mandatory|advisory|remediate)\]|can't run policy|can't be known/);
    assert.equal(up.stdout.match(/✅ phi-policy-pack@v/g)?.length, 2, "judged in the preview and in the update");
    assert.match(up.stdout, /Updating \(dev\)[^]*Resources:\n {4}\+ \d{2,} created\n/);
  });

  const cases: Readonly<Record<string, readonly string[]>> = {
    "Res, FIPS, PQ and FIPS-PQ policies on HTTPS and TLS listeners, which the list of the Pulumi packs rejects": [
      "aws:lb:Listener https-TLS13-1-2-Res-PQ-2025-09",
      "aws:lb:Listener https-TLS13-1-3-FIPS-PQ-2025-09",
      "aws:lb:Listener tls-TLS13-1-2-Res-FIPS-2023-04",
      "aws:alb:Listener twin",
    ],
    "aws:kms:dsse, which cdk-nag and Checkov reject": [
      "aws:s3:BucketServerSideEncryptionConfiguration by-name-encryption",
    ],
    "AES256 where AWS delivers access logs to nothing else": [
      "aws:s3:BucketServerSideEncryptionConfiguration access-logs-encryption",
      "aws:s3:BucketServerSideEncryptionConfiguration edge-logs-encryption",
    ],
    "a bucket policy written in any sound way, by the data source or from the bucket's name too": [
      "aws:s3:BucketPolicy named-policy",
      "aws:s3:BucketPolicy boolean-policy",
      "aws:s3:BucketPolicy if-exists-policy",
      "aws:s3:BucketPolicy by-text-policy",
      "aws:s3:BucketPolicy in-parts-policy",
      "aws:s3:BucketPolicy among-others-policy",
      "aws:s3:BucketPolicy by-data-source-policy",
      "aws:s3:BucketPolicy by-name-policy",
    ],
    "deprecated forms that hold": ["aws:s3:Bucket inline", "aws:s3:BucketV2 v2"],
    "keys that do not exist yet, by ARN, id, alias or through a computation": [
      "aws:secretsmanager:Secret by-arn",
      "aws:secretsmanager:Secret by-id",
      "aws:secretsmanager:Secret by-alias-of-the-stack",
      "aws:secretsmanager:Secret by-computed-arn",
      "aws:secretsmanager:Secret replicated",
    ],
    "a replica without a key of its own, and Aurora": ["aws:rds:Instance replica", "aws:rds:Cluster aurora"],
  };
  for (const [title, resources] of Object.entries(cases)) {
    it(`passes and makes ${title}`, () => {
      for (const resource of resources) {
        assert.ok(up.stdout.includes(`${resource} created (`), `${resource} was not made:\n${up.stdout}`);
      }
    });
  }
});
