import assert from "node:assert/strict";
import { KEY_DOMAIN_NAMES, type KeyDomain } from "../../../infra/keys/keyDomains";
import { decide, decideService, FOREIGN_ACCOUNT, keyPolicyOf, PLATFORM } from "../../support/keyRequests";

const FOR_AWS = { "kms:GrantIsForAWSResource": "true" };
const NOT_FOR_AWS: Record<string, string>[] = [{}, { "kms:GrantIsForAWSResource": "false" }];
const USES = [
  "Encrypt",
  "Decrypt",
  "GenerateDataKey",
  "GenerateDataKeyWithoutPlaintext",
  "ReEncryptFrom",
  "ReEncryptTo",
];
const SERVICES = ["s3", "rds", "secretsmanager", "elasticache", "ec2", "sns", "logs", "backup", "dynamodb"].concat(
  "ecr",
  "lambda",
  ...["athena", "bedrock", "glue", "redshift", "redshift-serverless", "sagemaker"],
);
/** As CloudFormation names the role of the rotation function. */
const ROTATION = "serverlessrepo-phi-dev-rotation-SecretsManagerRDSPostgre-1A2B3C4D5E6F";
/** As AWS names the role in which AWS Backup delivers reports. */
const REPORTS =
  "arn:aws:iam::111122223333:role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports";
/** Services whose copies of backups are under the vault's key. */
const VAULT_SERVICES = ["backup", "rds", "ec2"];
const PEOPLE = ["phi-dev-writer", "phi-dev-reader", "phi-dev-key-admin", "phi-dev-auditor", "phi-dev-deploy"].concat(
  "phi-dev-break-glass",
  "phi-dev-backup",
  "phi-dev-restore",
  "phi-dev-notebooks",
  ROTATION,
  REPORTS,
  PLATFORM,
  "somebody",
  "arn:aws:iam::111122223333:root",
  "arn:aws:iam::111122223333:user/somebody",
);

/** Encrypting and decrypting through a service. */
function writes(who: string, via: string): string[] {
  return ["Encrypt", "Decrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext"].map(
    (action) => `${who} ${action} ${via}`,
  );
}

/** Services through which the trail is read, and the results of queries on it are written. */
const AUDIT_SERVICES = ["s3", "logs", "athena"];
/** Services through which the roles of applications use the keys of AI and of analytics. */
const AI_SERVICES = ["s3", "logs", "bedrock"];
const ANALYTICS_SERVICES = ["s3", "athena", "glue", "logs"];
const WAREHOUSE_SERVICES = ["redshift", "redshift-serverless"];

/** Everything that a person or role can do with data under each key: `who action via`. The matrix below is all of it. */
const MAY: Readonly<Record<KeyDomain, readonly string[]>> = {
  records: [
    "phi-dev-writer Encrypt s3",
    "phi-dev-writer Decrypt s3",
    "phi-dev-writer GenerateDataKey s3",
    "phi-dev-writer GenerateDataKeyWithoutPlaintext s3",
    "phi-dev-reader Decrypt s3",
    "phi-dev-break-glass Decrypt s3",
    "phi-dev-backup Decrypt s3",
    ...writes("phi-dev-restore", "s3"),
  ],
  database: ["phi-dev-backup", "phi-dev-restore"].flatMap((who) => writes(who, "rds")),
  audit: [
    ...AUDIT_SERVICES.flatMap((via) => [...writes("phi-dev-auditor", via), `phi-dev-break-glass Decrypt ${via}`]),
    ...writes(REPORTS, "s3"),
  ],
  backups: [
    "phi-dev-writer Encrypt s3",
    "phi-dev-writer Decrypt s3",
    "phi-dev-writer GenerateDataKey s3",
    "phi-dev-writer GenerateDataKeyWithoutPlaintext s3",
    "phi-dev-break-glass Decrypt s3",
    ...["phi-dev-deploy", PLATFORM].flatMap((who) => writes(who, "backup")),
    ...["phi-dev-backup", "phi-dev-restore"].flatMap((who) => VAULT_SERVICES.flatMap((via) => writes(who, via))),
  ],
  secrets: [
    "phi-dev-writer Decrypt secretsmanager",
    "phi-dev-reader Decrypt secretsmanager",
    "phi-dev-break-glass Decrypt secretsmanager",
    ...["phi-dev-deploy", PLATFORM, ROTATION].flatMap((who) => writes(who, "secretsmanager")),
  ],
  cache: [],
  volumes: PEOPLE.flatMap((who) => USES.map((action) => `${who} ${action} ec2`)),
  alerts: [],
  compute: [
    "phi-dev-writer Decrypt lambda",
    "phi-dev-reader Decrypt lambda",
    ...["phi-dev-deploy", PLATFORM].flatMap((who) => ["ecr", "lambda", "s3"].flatMap((via) => writes(who, via))),
  ],
  ai: [
    ...["phi-dev-writer", "phi-dev-reader", "phi-dev-break-glass"].flatMap((who) =>
      AI_SERVICES.map((via) => `${who} Decrypt ${via}`),
    ),
    ...["phi-dev-deploy", PLATFORM].flatMap((who) => writes(who, "bedrock")),
  ],
  deidentified: [
    ...writes("phi-dev-writer", "s3"),
    "phi-dev-reader Decrypt s3",
    "phi-dev-break-glass Decrypt s3",
    ...["phi-dev-deploy", PLATFORM, "phi-dev-notebooks"].flatMap((who) => writes(who, "sagemaker")),
    ...writes("phi-dev-notebooks", "s3"),
  ],
  catalog: PEOPLE.flatMap((who) => USES.map((action) => `${who} ${action} glue`)),
  analytics: [
    ...ANALYTICS_SERVICES.flatMap((via) => [
      ...writes("phi-dev-writer", via),
      `phi-dev-reader Decrypt ${via}`,
      `phi-dev-break-glass Decrypt ${via}`,
    ]),
    ...["phi-dev-deploy", PLATFORM].flatMap((who) => WAREHOUSE_SERVICES.flatMap((via) => writes(who, via))),
  ],
};

/** Who may have a resource made that keeps a grant, and through what. */
const MAY_GRANT: Readonly<Record<KeyDomain, readonly string[]>> = {
  records: [],
  database: ["phi-dev-deploy", PLATFORM, "phi-dev-break-glass", "phi-dev-backup", "phi-dev-restore"].map(
    (who) => `${who} rds`,
  ),
  audit: [],
  backups: [
    ...["phi-dev-deploy", PLATFORM, "phi-dev-break-glass"].flatMap((who) => [`${who} backup`, `${who} rds`]),
    ...["phi-dev-backup", "phi-dev-restore"].flatMap((who) => VAULT_SERVICES.map((via) => `${who} ${via}`)),
  ],
  secrets: ["phi-dev-deploy", PLATFORM].flatMap((who) => [`${who} secretsmanager`, `${who} rds`]),
  cache: ["phi-dev-deploy elasticache", `${PLATFORM} elasticache`],
  volumes: PEOPLE.map((who) => `${who} ec2`),
  alerts: [],
  compute: ["phi-dev-deploy", PLATFORM].flatMap((who) => [`${who} ecr`, `${who} lambda`]),
  ai: ["phi-dev-deploy bedrock", `${PLATFORM} bedrock`],
  deidentified: ["phi-dev-deploy", PLATFORM, "phi-dev-notebooks"]
    .map((who) => `${who} sagemaker`)
    .concat("phi-dev-notebooks s3"),
  catalog: PEOPLE.map((who) => `${who} glue`),
  analytics: ["phi-dev-deploy", PLATFORM].flatMap((who) => WAREHOUSE_SERVICES.map((via) => `${who} ${via}`)),
};

describe("infra/keys: who may do what with the key of", () => {
  for (const domain of KEY_DOMAIN_NAMES) {
    describe(domain, () => {
      const policy = keyPolicyOf(domain);

      it("exactly those named use it, and only through their service (R-000-09, R-001-47, R-001-48, R-004-14)", () => {
        const found = PEOPLE.flatMap((who) =>
          USES.flatMap((action) =>
            SERVICES.filter((via) => decide(policy, who, action, via) === "allowed").map(
              (via) => `${who} ${action} ${via}`,
            ),
          ),
        );
        assert.deepEqual(found.sort(), [...MAY[domain]].sort());
      });

      it("nobody uses it by calling KMS directly (R-001-47)", () => {
        for (const who of PEOPLE) {
          for (const action of USES) {
            assert.notEqual(decide(policy, who, action), "allowed", `${who} ${action}`);
          }
        }
      });

      it("exactly those named have grants made, for AWS resources only (R-001-24)", () => {
        const found = PEOPLE.flatMap((who) =>
          SERVICES.filter((via) => decide(policy, who, "CreateGrant", via, FOR_AWS) === "allowed").map(
            (via) => `${who} ${via}`,
          ),
        );
        assert.deepEqual(found.sort(), [...MAY_GRANT[domain]].sort());
      });

      it("a grant made by hand is denied to everyone, the root user and trusted people among them", () => {
        for (const who of PEOPLE) {
          for (const context of NOT_FOR_AWS) {
            assert.equal(decide(policy, who, "CreateGrant", undefined, context), "denied", who);
          }
        }
      });

      it("a role that IAM would allow everything is denied explicitly (R-003-01, R-003-15)", () => {
        for (const action of USES) {
          assert.equal(decide(policy, "somebody", action), "denied", action);
          assert.equal(decide(policy, "somebody", action, "s3"), "denied", `${action} through s3`);
        }
      });

      it("the key administrator manages it and is denied its use (R-001-44, R-004-15)", () => {
        for (const action of ["PutKeyPolicy", "EnableKeyRotation", "DisableKey", "DescribeKey", "CancelKeyDeletion"]) {
          assert.equal(decide(policy, "phi-dev-key-admin", action), "allowed", action);
        }
        for (const action of USES) {
          assert.equal(decide(policy, "phi-dev-key-admin", action), "denied", action);
        }
      });

      it("no application, auditor or emergency role manages it (R-004-15)", () => {
        for (const role of ["writer", "reader", "auditor", "break-glass"]) {
          for (const action of ["PutKeyPolicy", "DisableKey", "ScheduleKeyDeletion", "UpdateAlias", "RevokeGrant"]) {
            assert.equal(decide(policy, `phi-dev-${role}`, action), "denied", `${role} ${action}`);
          }
        }
      });

      it("whoever runs the first up may change the policy again: KMS's lockout check passes (R-001-23)", () => {
        for (const who of ["phi-dev-deploy", PLATFORM, "somebody", "arn:aws:iam::111122223333:root"]) {
          assert.equal(decide(policy, who, "PutKeyPolicy"), "allowed", who);
        }
      });

      it("its deletion is denied to everyone where the stack may hold patient data, and only there (R-001-25)", () => {
        for (const who of [PLATFORM, "phi-dev-key-admin", "arn:aws:iam::111122223333:root"]) {
          assert.equal(decide(policy, who, "ScheduleKeyDeletion"), "denied", who);
          const synthetic = keyPolicyOf(domain, { holdsPhi: false });
          assert.equal(decide(synthetic, who, "ScheduleKeyDeletion"), "allowed", who);
        }
      });

      it("AWS's own principals of the account meet no denial, so grants of live resources keep working", () => {
        for (const who of [
          "aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS",
          "aws:ec2-infrastructure",
          "arn:aws:sts::111122223333:assumed-role/aws:ec2-infrastructure/i-0123456789abcdef0",
        ]) {
          assert.notEqual(decide(policy, who, "Decrypt"), "denied", who);
        }
        assert.notEqual(decideService(policy, "rds.amazonaws.com", "Decrypt"), "denied");
      });

      it("another account is allowed nothing", () => {
        const foreign = `arn:aws:iam::${FOREIGN_ACCOUNT}:role/phi-dev-writer`;
        for (const action of [...USES, "CreateGrant", "PutKeyPolicy", "DescribeKey"]) {
          for (const via of SERVICES) {
            assert.notEqual(decide(policy, foreign, action, via, FOR_AWS), "allowed", `${action} through ${via}`);
          }
        }
      });
    });
  }
});
