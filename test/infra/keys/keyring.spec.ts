import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { KEY_DOMAIN_NAMES, type KeyDomain } from "../../../infra/keys/keyDomains";
import { keyPolicy } from "../../../infra/keys/keyPolicy";
import { Keyring, type KeyringArgs } from "../../../infra/keys/keyring";
import { devNames, PLATFORM } from "../../support/keyRequests";
import { build, type Recording, valueOf } from "../../support/mocks";

const KEY = "aws:kms/key:Key";
const ALIAS = "aws:kms/alias:Alias";

type Seen = (args: pulumi.ResourceTransformationArgs) => void;

function keyring(changes: Partial<KeyringArgs> = {}, seen: Seen = () => undefined): Promise<Recording<Keyring>> {
  const holdsPhi = changes.holdsPhi ?? true;
  const base = { names: devNames(holdsPhi), holdsPhi, rotationDays: 365, trustedAccountIds: [] };
  const args = { ...base, deployPrincipals: [PLATFORM], ...changes };
  const watch: pulumi.ResourceTransformation = (resource) => {
    seen(resource);
    return undefined;
  };
  return build(() => new Keyring("keys", args, { transformations: [watch] }));
}

describe("infra/keys/keyring", () => {
  it("makes one key and one alias for each domain of the stack (R-001-21)", async () => {
    const recording = await keyring();
    const domains = ["records", "database", "audit", "backups", "secrets", "cache", "volumes", "alerts"].concat(
      ...["compute", "ai", "deidentified", "catalog", "analytics"],
    );
    assert.deepEqual([...KEY_DOMAIN_NAMES], domains);
    assert.deepEqual(
      recording
        .ofType(KEY)
        .map(({ name }) => name)
        .sort(),
      domains.map((each) => `keys-${each}`).sort(),
    );
    assert.equal(recording.ofType(ALIAS).length, domains.length);
  });

  it("each key is symmetric, enabled, rotated, tagged, with a 30-day window (R-000-07, R-001-22, R-001-26)", async () => {
    const recording = await keyring({ rotationDays: 180 });
    assert.deepEqual(recording.one(KEY, "keys-records").inputs, {
      description: "Patient records in S3",
      keyUsage: "ENCRYPT_DECRYPT",
      customerMasterKeySpec: "SYMMETRIC_DEFAULT",
      isEnabled: true,
      enableKeyRotation: true,
      rotationPeriodInDays: 180,
      deletionWindowInDays: 30,
      policy: keyPolicy({
        names: devNames(),
        domain: "records",
        holdsPhi: true,
        deployPrincipals: [PLATFORM],
        trustedAccountIds: [],
      }),
      tags: { Name: "phi-dev-records", Purpose: "records", DataClassification: "phi" },
    });
  });

  it("every key has its own domain's policy, and the lockout check stays on", async () => {
    const recording = await keyring();
    for (const domain of KEY_DOMAIN_NAMES) {
      const { inputs } = recording.one(KEY, `keys-${domain}`);
      const args = { names: devNames(), holdsPhi: true, deployPrincipals: [PLATFORM], trustedAccountIds: [] };
      assert.equal(inputs["policy"], keyPolicy({ ...args, domain }));
      assert.equal(inputs["bypassPolicyLockoutSafetyCheck"], undefined);
    }
  });

  it("is tagged by what its data is: synthetic where the stack holds no patient data", async () => {
    const classes = async (holdsPhi: boolean): Promise<unknown[]> => {
      const recording = await keyring({ holdsPhi });
      return KEY_DOMAIN_NAMES.map((domain) => {
        const tags = recording.one(KEY, `keys-${domain}`).inputs["tags"] as Record<string, string>;
        return tags["DataClassification"];
      });
    };
    assert.deepEqual(await classes(true), [
      ...["phi", "phi", "audit", "phi", "internal", "phi", "phi", "internal", "internal"],
      ...["phi", "internal", "internal", "phi"],
    ]);
    assert.deepEqual(await classes(false), [
      ...["synthetic", "synthetic", "audit", "synthetic", "internal", "synthetic", "synthetic", "internal"],
      ...["internal", "synthetic", "internal", "internal", "synthetic"],
    ]);
  });

  it("each alias is named after project, stack and domain and points at its key (R-000-08, R-001-27)", async () => {
    const targets = new Map<unknown, unknown>();
    const { value } = await keyring({}, ({ type, props }) => {
      if (type === ALIAS) {
        targets.set(props["name"], props["targetKeyId"]);
      }
    });
    assert.equal(targets.size, KEY_DOMAIN_NAMES.length);
    for (const domain of KEY_DOMAIN_NAMES) {
      assert.equal(targets.get(`alias/phi-dev-${domain}`), value.key(domain).keyId);
    }
  });

  it("keys and aliases are protected and kept exactly where the stack may hold patient data (R-001-25)", async () => {
    for (const holdsPhi of [true, false]) {
      const guards: unknown[] = [];
      await keyring({ holdsPhi }, ({ type, opts }) => {
        if (type === KEY || type === ALIAS) {
          guards.push([opts.protect, (opts as pulumi.CustomResourceOptions).retainOnDelete]);
        }
      });
      assert.deepEqual(guards, Array<unknown>(2 * KEY_DOMAIN_NAMES.length).fill([holdsPhi, holdsPhi]));
    }
  });

  it("hands out keys by domain and refuses what is none", async () => {
    const { value } = await keyring();
    assert.equal(value.aliasName("database"), "alias/phi-dev-database");
    assert.equal(await valueOf(value.arn("database")), "arn:of:keys-database");
    assert.throws(() => value.key("lunch" as KeyDomain), { message: 'There is no key for the domain "lunch".' });
  });
});
