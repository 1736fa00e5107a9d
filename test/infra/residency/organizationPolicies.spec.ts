import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "js-yaml";
import { SAFEGUARD_ACTIONS } from "../../../infra/identity/boundaryActions";
import { GLOBAL_SERVICE_ACTIONS, GLOBAL_SERVICES } from "../../../infra/residency/globalServices";
import { organizationFiles } from "../../../infra/residency/organizationFiles";
import { resourceControlPolicy } from "../../../infra/residency/resourceControlPolicy";
import { ACCOUNT_SAFEGUARDS } from "../../../infra/residency/safeguards";
import { serviceControlPolicy } from "../../../infra/residency/serviceControlPolicy";
import { simulate } from "../../support/iamSimulator";
import { type Statement, statement } from "../../support/mocks";

const ROOT = resolve(__dirname, "../../..");
const parse = (text: string): { Statement: Statement[] } => JSON.parse(text) as { Statement: Statement[] };
const SCP = parse(serviceControlPolicy({ allowedRegions: ["us-west-2", "us-east-1"] }));
const ADMIN = "arn:aws:iam::111122223333:role/admin";
const SAFEGUARDS: readonly string[] = ACCOUNT_SAFEGUARDS.flatMap(({ actions }) => actions);

/** What the policy says to an administrator of the account. */
function ask(action: string, region = "us-east-1", principal = ADMIN, resource = "*"): string {
  const context = { "aws:RequestedRegion": region, "aws:PrincipalArn": principal };
  const [service] = action.split(":");
  const global = GLOBAL_SERVICE_ACTIONS.includes(action) || GLOBAL_SERVICE_ACTIONS.includes(`${service}:*`);
  const denials = SCP.Statement.filter(({ Sid }) => !global || Sid !== "DenyOtherRegions");
  return simulate({ Statement: denials }, { action, principal, resource, context });
}

describe("serviceControlPolicy", () => {
  it("R-002-07 denies every region that is not allowed, and names the services that have none", () => {
    assert.deepEqual(statement(SCP, "DenyOtherRegions"), {
      Sid: "DenyOtherRegions",
      Effect: "Deny",
      NotAction: GLOBAL_SERVICE_ACTIONS,
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "us-west-2"] } },
    });
    assert.ok(GLOBAL_SERVICES.every(({ reason }) => reason.length > 5));
    for (const regional of ["s3", "kms", "rds", "ec2", "bedrock", "backup"]) {
      assert.ok(!GLOBAL_SERVICE_ACTIONS.includes(`${regional}:*`), regional);
    }
  });

  it("R-002-07 denies models through a profile that answers in another region", () => {
    assert.deepEqual(statement(SCP, "DenyCrossRegionInference"), {
      Sid: "DenyCrossRegionInference",
      Effect: "Deny",
      Action: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
      Resource: "arn:aws:bedrock:*:*:inference-profile/*",
    });
  });

  it("R-002-07 denies ending any safeguard, administrators included, and nothing that a deployment does", () => {
    for (const action of SAFEGUARDS) {
      assert.equal(ask(action), "denied", action);
    }
    for (const action of ["cloudtrail:CreateTrail", "s3:PutAccountPublicAccessBlock", "kms:CreateKey"]) {
      assert.equal(ask(action), "not allowed", action);
    }
  });

  it("covers every safeguard of the boundary that a whole account can keep", () => {
    const deploymentsNeed = [
      "logs:DeleteLogGroup",
      "logs:DeleteRetentionPolicy",
      "s3:PutAccountPublicAccessBlock",
    ].concat("rds:DeleteDBInstanceAutomatedBackup");
    for (const action of SAFEGUARD_ACTIONS) {
      assert.ok(SAFEGUARDS.includes(action) !== deploymentsNeed.includes(action), action);
    }
  });

  it("denies the root user everything but what only it can repair", () => {
    assert.deepEqual(statement(SCP, "DenyRootUser"), {
      Sid: "DenyRootUser",
      Effect: "Deny",
      NotAction: ["iam:*", "s3:DeleteBucketPolicy", "s3:GetBucketPolicy", "s3:PutBucketPolicy", "sts:*"],
      Resource: "*",
      Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:root" } },
    });
  });

  it("is the same text for the same regions in any order, and fits what AWS accepts", () => {
    assert.equal(
      serviceControlPolicy({ allowedRegions: ["us-east-1", "us-west-2"] }),
      serviceControlPolicy({ allowedRegions: ["us-west-2", "us-east-1"] }),
    );
    assert.ok(serviceControlPolicy({ allowedRegions: ["us-east-1"] }).length <= 5120);
    const gov = serviceControlPolicy({ partition: "aws-us-gov", allowedRegions: ["us-gov-west-1"] });
    assert.doesNotMatch(gov, /arn:aws:/);
  });

  it("refuses no region at all, which would deny everything, and more than AWS accepts", () => {
    assert.throws(() => serviceControlPolicy({ allowedRegions: [] }), {
      message: "A service control policy without an allowed region would deny everything.",
    });
    const many = Array.from({ length: 400 }, (_, index) => `us-east-${index}`);
    assert.throws(() => serviceControlPolicy({ allowedRegions: many }), /AWS accepts 5120\.$/);
  });
});

describe("resourceControlPolicy", () => {
  it("R-001-04 denies plain requests to data, keys and secrets, and old TLS to S3", () => {
    assert.deepEqual(parse(resourceControlPolicy({})).Statement, [
      {
        Sid: "DenyPlainRequests",
        Effect: "Deny",
        Principal: "*",
        Action: ["kms:*", "s3:*", "secretsmanager:*", "sqs:*"],
        Resource: "*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      {
        Sid: "DenyOldTls",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
      },
    ]);
  });

  it("keeps data in the organisation, trusted accounts and AWS services left out", () => {
    const policy = parse(
      resourceControlPolicy({ organizationId: "o-abcdefghij", trustedAccountIds: ["444455556666"] }),
    );
    assert.deepEqual(statement(policy, "DenyForeignOrganizations").Condition, {
      BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      StringNotEqualsIfExists: {
        "aws:PrincipalOrgID": "o-abcdefghij",
        "aws:PrincipalAccount": ["444455556666"],
      },
    });
  });

  it("refuses what is no organisation, and trust without one", () => {
    assert.throws(() => resourceControlPolicy({ organizationId: "r-abcd" }), {
      message: '"r-abcd" is not the id of an organisation, which reads o-exampleorgid.',
    });
    assert.throws(() => resourceControlPolicy({ trustedAccountIds: ["444455556666"] }), {
      message: "Trusted accounts are exceptions from the organisation, so its id must be given with them.",
    });
  });
});

describe("docs/organization", () => {
  it("R-002-07 holds the policies as the code writes them, for the regions of prod", () => {
    const { config } = load(readFileSync(resolve(ROOT, "Pulumi.prod.yaml"), "utf8")) as {
      config: Record<string, unknown>;
    };
    const regions = (config["phi:allowedRegions"] ?? [config["phi:region"]]) as string[];
    for (const { path, text } of organizationFiles(regions)) {
      assert.deepEqual(JSON.parse(readFileSync(resolve(ROOT, path), "utf8")), JSON.parse(text), path);
    }
  });
});
