import { strict as assert } from "node:assert";
import { Sandbox, type SandboxResult } from "../support/sandbox";

/** Words by which the engine or the pack says that something is wrong or was not judged. */
const COMPLAINT = /\[(mandatory|advisory|remediate)\]|can't run policy|can't be known|not known yet|unprovable/;

/** What the five rules judge: "no violation" must not come from nothing to judge. */
const JUDGED = [
  "aws:kms:Key",
  "aws:s3:Bucket",
  "aws:s3:BucketPolicy",
  "aws:s3:BucketServerSideEncryptionConfiguration",
  "aws:rds:Instance",
  "aws:lb:Listener",
  "aws:cloudtrail:Trail",
  "aws:cloudwatch:LogGroup",
  "aws:sns:Topic",
];

describe("the foundation's first preview, on the real engine", function () {
  this.timeout(120_000);
  this.slow(30_000);

  for (const stack of ["dev", "prod"]) {
    it(`${stack}: no violation, no advisory and nothing unjudged, with keys that do not exist yet`, async () => {
      const sandbox = await Sandbox.create({ stack });
      let preview: SandboxResult;
      try {
        preview = await sandbox.preview();
      } finally {
        sandbox.dispose();
      }
      const shown = preview.stdout + preview.stderr;
      assert.equal(preview.code, 0, shown);
      assert.match(preview.stdout, /^Policies:\n {4}✅ phi-policy-pack@v\S+ \(local: \S+\)\n\n/m);
      assert.doesNotMatch(shown, COMPLAINT);
      assert.doesNotMatch(shown, /\b(warning|error):/);
      for (const type of JUDGED) {
        assert.match(preview.stdout, new RegExp(`^ \\+ +${type} \\S+ create`, "m"));
      }
      assert.match(preview.stdout, /keyArns +: \{\n( +\w+ *: \[unknown\]\n)+ +\}\n/);
    });
  }
});
