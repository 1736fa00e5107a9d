import assert from "node:assert/strict";
import { ANALYTICS_SINGLETONS } from "../../../infra/analytics/analytics";
import { DETECTION_SINGLETONS } from "../../../infra/detection/detection";
import { API_SINGLETONS } from "../../../infra/edge/apiGateway";
import { GENAI_SINGLETONS } from "../../../infra/genai/genai";
import { parseSettings } from "../../../infra/settings/parse";
import { SettingsError } from "../../../infra/settings/problem";
import { SCHEMA } from "../../../infra/settings/schema";
import { type Settings, SINGLETONS } from "../../../infra/settings/settings";
import { testSettings, VALID_CONFIG } from "../../support/settings";

const OTHER_ACCOUNT_CERTIFICATE = "arn:aws:acm:us-east-1:999988887777:certificate/11111111-2222-3333-4444-555555555555";

/** The problems that a configuration has; empty when it has none. */
function problemsOf(config: Record<string, unknown>, stack = "test"): SettingsError["problems"] {
  try {
    parseSettings(stack, config);
    return [];
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.problems;
  }
}

/** For every setting values that are allowed and values that are not. */
const VALUES: Readonly<Record<keyof Settings, { good: readonly unknown[]; bad: readonly unknown[] }>> = {
  accountId: { good: ["111122223333"], bad: ["1111", "11112222333x", 111122223333, true] },
  region: { good: ["us-east-1", "eu-central-1", "us-gov-west-1"], bad: ["mars", "us-east", "US-EAST-1", "cn-north-1"] },
  allowedRegions: {
    good: [["us-east-1"], ["us-east-1", "us-west-2"]],
    bad: [["mars"], "us-east-1", ["us-east-1", "us-east-1"]],
  },
  holdsPhi: { good: [true, false], bad: ["maybe", 1] },
  baaAccepted: { good: [true], bad: ["yes", 0] },
  profile: { good: ["minimal", "standard", "full"], bad: ["huge", 1] },
  fips: { good: [true, false], bad: ["on"] },
  vpcCidr: {
    good: ["10.0.0.0/16", "10.1.16.0/20"],
    bad: ["10.0.0.0/8", "10.0.0.0/21", "10.0.0.1/16", "300.0.0.0/16", "x"],
  },
  zoneCount: { good: [2, 3], bad: [1, 4, "2"] },
  natGateways: { good: ["none", "one", "per-zone"], bad: ["two"] },
  interfaceEndpoints: { good: [["sts"], ["ecr.api"]], bad: [["STS"], ["sts", "sts"], "sts"] },
  keyRotationDays: { good: [90, 365, 2560], bad: [89, 2561, 90.5] },
  deployPrincipals: {
    good: [["arn:aws:iam::111122223333:role/ci-*"]],
    bad: [["ci"], ["*"], ["arn:aws:iam::111122223333:root"]],
  },
  humanPrincipals: { good: [["arn:aws:iam::111122223333:role/staff"]], bad: [["arn:aws:iam::1:role/staff"]] },
  trustedAccountIds: { good: [["444455556666"]], bad: [["444"], "444455556666"] },
  githubRepository: { good: ["example/records"], bad: ["example", "example/*", "*"] },
  githubEnvironment: { good: ["prod"], bad: ["prod *"] },
  logRetentionDays: { good: [2192, 3653], bad: [2190, 365, 1827] },
  objectLockMode: { good: ["GOVERNANCE"], bad: ["NONE", "governance"] },
  objectLockComplianceConfirmed: { good: [true, false], bad: ["yes"] },
  requireSseHeader: { good: [true, false], bad: ["yes"] },
  presignedLinkMinutes: { good: [1, 15], bad: [-1, 16] },
  presignedLinksFromAnywhere: { good: [true, false], bad: ["yes"] },
  alertEmails: { good: [["security@example.org"]], bad: [["security"], "security@example.org"] },
  dbInstanceClass: { good: ["db.t4g.micro", "db.r7g.16xlarge"], bad: ["t4g.micro", "db.t4g"] },
  dbEngineVersion: { good: ["16", "17.6", "18"], bad: ["15", "17.x", 17] },
  dbStorageGib: { good: [20, 65536], bad: [19, 65537] },
  dbZones: { good: [1, 2], bad: [3, "2"] },
  dbBackupDays: { good: [30, 35], bad: [29, 36] },
  dbIamAuthentication: { good: [true, false], bad: ["yes"] },
  rotationFunctionVersion: { good: ["1.1.600", "0.0.1"], bad: ["1.1", "latest", "v1.1.600", 1] },
  cacheNodeClass: { good: ["cache.t4g.small"], bad: ["db.t4g.small", "cache.t4g"] },
  cacheZones: { good: [1, 2], bad: [4, "2"] },
  backupLockMode: { good: ["GOVERNANCE"], bad: ["NONE"] },
  backupLockComplianceConfirmed: { good: [true, false], bad: ["yes"] },
  backupMinRetentionDays: { good: [7, 35], bad: [6, 36] },
  backupCopyRegion: { good: ["us-west-2"], bad: ["moon"] },
  lockdown: { good: [["records"], ["records", "database"]], bad: [["audit"], ["backups"], ["everything"], "records"] },
  analytics: { good: ["enabled", "disabled"], bad: [true, "on"] },
  warehouse: { good: ["enabled", "disabled"], bad: [false, "yes"] },
  notebooks: { good: ["enabled", "disabled"], bad: ["true", 1] },
  domainName: {
    good: ["portal.example.org"],
    bad: ["https://portal.example.org", "Portal.example.org", "portal", "*.example.org"],
  },
  subjectAlternativeNames: { good: [["*.example.org"]], bad: [["*"], "www.example.org"] },
  hostedZoneId: { good: ["Z0123456789ABCDEFGHIJ"], bad: ["zone", "example.org"] },
  certificateArn: { good: [], bad: ["arn:aws:iam::111122223333:server-certificate/x", "certificate"] },
  tls13Only: { good: [true, false], bad: ["yes"] },
  edgeAllowedCidrs: { good: [["0.0.0.0/0"], ["203.0.113.0/24", "198.51.100.7/32"]], bad: [[], ["203.0.113.1/24"]] },
  apiDomainName: { good: ["api.example.org"], bad: ["*.example.org", "api", "https://api.example.org"] },
  contentDeliveryDomainName: { good: ["www.example.org"], bad: ["*.example.org", "WWW.example.org"] },
  clientCaOrganization: {
    good: ["Example Hospital", "St. Mary's (West)", "x"],
    bad: [" Example", "Example ", "a".repeat(65), 'Ex"ample', true],
  },
  guardDutyDetectorId: {
    good: ["12abc34d567e8fa901bc2d34e56789f0"],
    bad: ["12abc34d", "12ABC34D567E8FA901BC2D34E56789F0", 12],
  },
  singletons: {
    good: [{ passwordPolicy: "skip" }, { ebsEncryption: "adopt" }, { macie: "skip", glueCatalog: "adopt" }],
    bad: [{ passwordPolicy: "off" }, { vault: "skip" }, ["skip"]],
  },
};

/** What else must be set for a value to be allowed. */
const COMPANIONS: Readonly<Record<string, Record<string, unknown>>> = {
  region: { allowedRegions: ["us-east-1", "eu-central-1", "us-gov-west-1"] },
  backupCopyRegion: { allowedRegions: ["us-east-1", "us-west-2"] },
  githubEnvironment: { githubRepository: "example/records" },
  warehouse: { analytics: "enabled", zoneCount: 3 },
  apiDomainName: { subjectAlternativeNames: ["api.example.org"] },
  contentDeliveryDomainName: { subjectAlternativeNames: ["www.example.org"] },
  guardDutyDetectorId: { singletons: { guardDuty: "adopt" } },
};

describe("settings", () => {
  for (const key of Object.keys(SCHEMA) as (keyof Settings)[]) {
    const { good, bad } = VALUES[key];
    for (const value of good) {
      it(`${key} takes ${JSON.stringify(value)}`, () => {
        const settings = testSettings({ ...COMPANIONS[key], [key]: value });
        const expected = key === "singletons" ? { ...settings.singletons, ...(value as object) } : value;
        assert.deepEqual(settings[key], expected);
      });
    }
    for (const value of bad) {
      it(`${key} refuses ${JSON.stringify(value)}, naming key, value, what is allowed and the fix`, () => {
        const [problem] = problemsOf({ ...VALID_CONFIG, ...COMPANIONS[key], [key]: value }).filter(
          (each) => each.key === `phi:${key}`,
        );
        assert.ok(problem, "no problem is reported");
        assert.deepEqual(problem.value, value);
        assert.ok(problem.allowed.length > 0 && problem.fix.includes(`phi:${key}`));
      });
    }
  }

  it("tells every problem at once, wrong values, unknown keys and clashes alike", () => {
    const config = {
      accountId: "1",
      region: "mars",
      zoneCount: 9,
      colour: "red",
      certificateArn: OTHER_ACCOUNT_CERTIFICATE,
    };
    const keys = problemsOf(config).map((problem) => problem.key);
    assert.deepEqual(keys.sort(), [
      "phi:accountId",
      "phi:baaAccepted",
      "phi:certificateArn",
      "phi:colour",
      "phi:deployPrincipals",
      "phi:domainName",
      "phi:region",
      "phi:zoneCount",
    ]);
  });

  it("writes one message that an engineer can act on", () => {
    assert.throws(
      () => parseSettings("dev", { ...VALID_CONFIG, zoneCount: 9 }),
      new SettingsError("dev", [
        {
          key: "phi:zoneCount",
          value: 9,
          allowed: "one of 2, 3",
          fix: "pulumi config set phi:zoneCount 2 --stack dev",
        },
      ]),
    );
  });

  for (const stack of ["Dev", "a-stack-name-that-is-too-long", "1st", "x-", ""]) {
    it(`refuses the stack name "${stack}"`, () => {
      assert.ok(problemsOf({ ...VALID_CONFIG }, stack).some((problem) => problem.key === "stack"));
    });
  }

  it("reads what Pulumi.yaml states for a key without default as absent", () => {
    const settings = testSettings({ zoneCount: 0, natGateways: "", allowedRegions: [], certificateArn: "" });
    assert.deepEqual([settings.zoneCount, settings.natGateways], [2, "one"]);
    assert.deepEqual([settings.allowedRegions, settings.certificateArn], [["us-east-1"], undefined]);
  });

  it("pins the GitHub deploy role to the environment that is called like the stack", () => {
    assert.equal(testSettings({ githubRepository: "example/records" }).githubEnvironment, "test");
  });

  it("gives the cache no more zones than the network has, where the stack states none", () => {
    assert.equal(testSettings({ profile: "full", zoneCount: 2 }).cacheZones, 2);
  });

  it("has a warehouse by profile only where there are analytics and three zones, where the stack states none", () => {
    assert.equal(testSettings({ profile: "full" }).warehouse, "enabled");
    assert.equal(testSettings({ profile: "full", zoneCount: 2 }).warehouse, "disabled");
    assert.equal(testSettings({ profile: "full", analytics: "disabled" }).warehouse, "disabled");
    assert.equal(testSettings({ profile: "full", warehouse: "disabled" }).warehouse, "disabled");
  });

  it("has analytics, warehouse and notebooks by profile", () => {
    const options = (["minimal", "standard", "full"] as const).map((profile) => {
      const { analytics, warehouse, notebooks } = testSettings({ profile });
      return [analytics, warehouse, notebooks];
    });
    assert.deepEqual(options, [
      ["disabled", "disabled", "disabled"],
      ["enabled", "disabled", "disabled"],
      ["enabled", "enabled", "enabled"],
    ]);
  });

  it("knows every account-wide setting that a component has", () => {
    const components = [DETECTION_SINGLETONS, GENAI_SINGLETONS, ANALYTICS_SINGLETONS, API_SINGLETONS].flat();
    assert.deepEqual(
      components.filter((each) => !SINGLETONS.includes(each)),
      [],
    );
  });

  it("manages every account-wide setting unless told otherwise", () => {
    assert.deepEqual(testSettings().singletons, Object.fromEntries(SINGLETONS.map((each) => [each, "manage"])));
  });

  for (const profile of ["minimal", "standard", "full"] as const) {
    it(`profile ${profile} changes sizes, counts and options only`, () => {
      const sizes = [
        "profile",
        "zoneCount",
        "natGateways",
        "interfaceEndpoints",
        "dbInstanceClass",
        "dbZones",
        "cacheNodeClass",
        "cacheZones",
        "analytics",
        "warehouse",
        "notebooks",
      ];
      const standard = testSettings() as unknown as Record<string, unknown>;
      const changed = Object.entries(testSettings({ profile })).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(standard[key]),
      );
      assert.deepEqual(
        changed.map(([key]) => key).filter((key) => !sizes.includes(key)),
        [],
      );
    });
  }
});
