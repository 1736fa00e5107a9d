import assert from "node:assert/strict";
import { KEY_DOMAIN_NAMES, KEY_DOMAINS, type KeyDomain } from "../../../infra/keys/keyDomains";
import { type KeyDomainSpec } from "../../../infra/keys/keyDomainSpec";
import { keyPolicy, type KeyPolicyArgs } from "../../../infra/keys/keyPolicy";
import { Keyring } from "../../../infra/keys/keyring";
import { LOCKABLE_DOMAINS, lockedDomains, NEVER_LOCKED } from "../../../infra/keys/lockdown";
import { decide, devNames, keyPolicyOf, PLATFORM } from "../../support/keyRequests";
import { build, statement } from "../../support/mocks";

const TRUSTED = "444455556666";
const FOR_AWS = { "kms:GrantIsForAWSResource": "true" };
const USES = ["Encrypt", "Decrypt", "GenerateDataKey", "ReEncryptFrom", "ReEncryptTo"];
const SERVICES = ["s3", "rds", "secretsmanager", "elasticache", "ec2", "backup", "ecr", "lambda"];
const OTHERS = ["writer", "reader", "key-admin", "auditor", "deploy", "backup", "restore"]
  .map((role) => `phi-dev-${role}`)
  .concat(PLATFORM, "somebody", "arn:aws:iam::111122223333:root");

const textOf = (domain: KeyDomain, changes: Partial<KeyPolicyArgs> = {}): string =>
  keyPolicy({
    names: devNames(),
    domain,
    holdsPhi: true,
    deployPrincipals: [PLATFORM],
    trustedAccountIds: [TRUSTED],
    ...changes,
  });

describe("infra/keys/lockdown", () => {
  for (const domain of LOCKABLE_DOMAINS) {
    describe(domain, () => {
      const spec: KeyDomainSpec = KEY_DOMAINS[domain];
      const peace = keyPolicyOf(domain);
      const locked = keyPolicyOf(domain, { locked: true, trustedAccountIds: [TRUSTED] });

      it("R-003-23 R-003-01 denies use to everyone but the emergency role, directly and through every service", () => {
        for (const who of OTHERS) {
          for (const action of USES) {
            for (const via of [undefined, ...SERVICES]) {
              assert.equal(decide(locked, who, action, via), "denied", `${who} ${action} through ${via}`);
            }
          }
          assert.equal(decide(locked, who, "CreateGrant", "rds", FOR_AWS), "denied", who);
        }
      });

      it("R-003-23 gives the emergency role what it may do in peace, and nothing more", () => {
        for (const action of [...USES, "CreateGrant"]) {
          for (const via of [undefined, ...SERVICES]) {
            const allowed = (policy: typeof locked): boolean =>
              decide(policy, "phi-dev-break-glass", action, via, FOR_AWS) === "allowed";
            const expected = spec.openToAccount ? false : allowed(peace);
            assert.equal(allowed(locked), expected, `${action} through ${via}`);
          }
        }
      });

      it("leaves administration as it is, so that the lock can be lifted", () => {
        assert.deepEqual(statement(locked, "AdministerThroughIam"), statement(peace, "AdministerThroughIam"));
        for (const sid of ["DenyGrantsByHand", "DenyManagementByUsers", "DenyDeletion"]) {
          assert.deepEqual(statement(locked, sid), statement(peace, sid));
        }
        assert.equal(decide(locked, PLATFORM, "PutKeyPolicy"), "allowed");
        assert.equal(decide(locked, "phi-dev-key-admin", "PutKeyPolicy"), "allowed");
      });

      it("leaves AWS's own principals their grants, so that nothing that runs becomes unrecoverable", () => {
        const rds = "arn:aws:iam::111122223333:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS";
        assert.notEqual(decide(locked, rds, "Decrypt"), "denied");
        assert.notEqual(decide(locked, "aws:ec2-infrastructure", "CreateGrant", undefined, FOR_AWS), "denied");
      });

      it("ends the access of trusted accounts", () => {
        const partner = `arn:aws:iam::${TRUSTED}:role/partner`;
        assert.notEqual(decide(locked, partner, "Decrypt", "s3"), "allowed");
      });

      it("R-003-23 lifting it restores the very same text", () => {
        const before = textOf(domain);
        assert.notEqual(textOf(domain, { locked: true }), before);
        assert.equal(textOf(domain, { locked: false }), before);
        assert.equal(textOf(domain), before);
      });

      it("shows in the policy by a Sid of its own", () => {
        const sids = locked.Statement.map(({ Sid }) => Sid);
        assert.ok(sids.includes("DenyUseInLockdown") && !sids.includes("DenyUseByEveryoneElse"));
        assert.ok(!sids.includes("ReadFromTrustedAccounts") && !sids.includes("DenyUseOutsideServices"));
      });
    });
  }

  it("R-003-23 changes the policies of the named keys and nothing else of any key", async () => {
    const args = { names: devNames(), holdsPhi: true, rotationDays: 365, trustedAccountIds: [] };
    const keys = async (lockdown?: string[]): Promise<Map<string, Record<string, unknown>>> => {
      const rest = lockdown === undefined ? {} : { lockdown };
      const made = await build(() => new Keyring("keys", { ...args, deployPrincipals: [PLATFORM], ...rest }));
      return new Map(made.resources.map(({ type, name, inputs }) => [`${type} ${name}`, inputs]));
    };
    const peace = await keys();
    const locked = await keys(["records", "secrets"]);
    assert.deepEqual([...locked.keys()].sort(), [...peace.keys()].sort());
    const changed = [...locked].filter(([key, inputs]) => JSON.stringify(inputs) !== JSON.stringify(peace.get(key)));
    assert.deepEqual(
      changed.map(([key]) => key),
      ["aws:kms/key:Key keys-records", "aws:kms/key:Key keys-secrets"],
    );
    for (const [key, { policy, ...rest }] of changed) {
      assert.equal(typeof policy, "string");
      assert.deepEqual({ ...rest, policy: peace.get(key)?.["policy"] }, peace.get(key));
    }
    assert.deepEqual(await keys([]), peace);
  });

  it("R-003-23 refuses to lock the way back, the evidence and the alerts, each with its reason", () => {
    assert.deepEqual(Object.keys(NEVER_LOCKED), ["audit", "backups", "alerts"]);
    for (const [domain, reason] of Object.entries(NEVER_LOCKED)) {
      assert.throws(() => lockedDomains(["records", domain]), {
        message: `phi:lockdown: the key of "${domain}" cannot be locked: ${reason}.`,
      });
    }
  });

  it("refuses what is no domain, and names those that are", () => {
    assert.throws(() => lockedDomains(["lunch"]), {
      message: `phi:lockdown: "lunch" is no key domain; allowed are ${LOCKABLE_DOMAINS.join(", ")}.`,
    });
    assert.throws(() => lockedDomains(["toString"]), /"toString" is no key domain/);
  });

  it("reads the domains in the order of the table, each once", () => {
    assert.deepEqual(lockedDomains(["secrets", "records", "secrets"]), ["records", "secrets"]);
    assert.deepEqual(lockedDomains([]), []);
    assert.deepEqual([...LOCKABLE_DOMAINS, ...Object.keys(NEVER_LOCKED)].sort(), [...KEY_DOMAIN_NAMES].sort());
  });
});
