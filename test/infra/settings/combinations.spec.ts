import assert from "node:assert/strict";
import { ACCOUNT_COMBINATIONS } from "../../../infra/settings/accountCombinations";
import { DATA_COMBINATIONS } from "../../../infra/settings/dataCombinations";
import { EDGE_COMBINATIONS } from "../../../infra/settings/edgeCombinations";
import { parseSettings } from "../../../infra/settings/parse";
import { SettingsError } from "../../../infra/settings/problem";
import { testSettings, VALID_CONFIG } from "../../support/settings";

const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";
const OTHER_ACCOUNT_CERTIFICATE = CERTIFICATE.replace("111122223333", "999988887777");
const DETECTOR = "12abc34d567e8fa901bc2d34e56789f0";
const API = "api.example.org";
const WWW = "www.example.org";

/** The problems that a configuration has; empty when it has none. */
function problemsOf(config: Record<string, unknown>): SettingsError["problems"] {
  try {
    parseSettings("test", config);
    return [];
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.problems;
  }
}

describe("settings that cannot go together", () => {
  const clashes: readonly [string, string, Record<string, unknown>][] = [
    ["a region outside the allowed ones", "phi:allowedRegions", { allowedRegions: ["us-west-2"] }],
    ["regions of two partitions", "phi:allowedRegions", { allowedRegions: ["us-east-1", "us-gov-west-1"] }],
    [
      "those who deploy with names of another partition",
      "phi:deployPrincipals",
      { deployPrincipals: ["arn:aws-us-gov:iam::111122223333:role/platform"] },
    ],
    [
      "people with names of another partition",
      "phi:humanPrincipals",
      { humanPrincipals: ["arn:aws-us-gov:iam::111122223333:role/staff"] },
    ],
    ["trust in the whole of the stack's own account", "phi:trustedAccountIds", { trustedAccountIds: ["111122223333"] }],
    ["patient data without a business associate agreement", "phi:baaAccepted", { baaAccepted: false }],
    ["a stack that nobody can deploy", "phi:deployPrincipals", { deployPrincipals: [] }],
    ["a compliance lock that nobody confirmed", "phi:objectLockComplianceConfirmed", { objectLockMode: "COMPLIANCE" }],
    [
      "a compliance lock in a stack that can be destroyed whole",
      "phi:objectLockMode",
      { objectLockMode: "COMPLIANCE", objectLockComplianceConfirmed: true, holdsPhi: false },
    ],
    [
      "a compliance lock of backups that nobody confirmed",
      "phi:backupLockComplianceConfirmed",
      { backupLockMode: "COMPLIANCE" },
    ],
    [
      "a compliance lock of backups in a stack that can be destroyed whole",
      "phi:backupLockMode",
      { backupLockMode: "COMPLIANCE", backupLockComplianceConfirmed: true, holdsPhi: false },
    ],
    ["a copy of backups outside the allowed regions", "phi:backupCopyRegion", { backupCopyRegion: "us-west-2" }],
    ["a copy of backups in the stack's own region", "phi:backupCopyRegion", { backupCopyRegion: "us-east-1" }],
    ["a cache in more zones than the network has", "phi:cacheZones", { cacheZones: 3 }],
    ["neither zone nor certificate", "phi:hostedZoneId", { hostedZoneId: undefined }],
    ["zone and certificate", "phi:certificateArn", { certificateArn: CERTIFICATE }],
    [
      "a certificate of another account",
      "phi:certificateArn",
      { hostedZoneId: undefined, certificateArn: OTHER_ACCOUNT_CERTIFICATE },
    ],
    [
      "further names for a certificate that exists",
      "phi:subjectAlternativeNames",
      { hostedZoneId: undefined, certificateArn: CERTIFICATE, subjectAlternativeNames: ["www.example.org"] },
    ],
    ["a GitHub environment without repository", "phi:githubEnvironment", { githubEnvironment: "prod" }],
    ["a detector to adopt without its id", "phi:guardDutyDetectorId", { singletons: { guardDuty: "adopt" } }],
    ["the id of a detector that is not adopted", "phi:guardDutyDetectorId", { guardDutyDetectorId: DETECTOR }],
    [
      "the id of a detector that is skipped",
      "phi:guardDutyDetectorId",
      { guardDutyDetectorId: DETECTOR, singletons: { guardDuty: "skip" } },
    ],
    ["a warehouse without analytics", "phi:warehouse", { warehouse: "enabled", analytics: "disabled", zoneCount: 3 }],
    ["a warehouse in two zones", "phi:warehouse", { warehouse: "enabled" }],
    [
      "a rotation function that only the deploy role of GitHub could make",
      "phi:rotationFunctionVersion",
      { rotationFunctionVersion: "1.1.600", deployPrincipals: [], githubRepository: "example/records" },
    ],
    [
      "a rotation function where AWS publishes none",
      "phi:rotationFunctionVersion",
      {
        rotationFunctionVersion: "1.1.600",
        region: "us-gov-west-1",
        deployPrincipals: ["arn:aws-us-gov:iam::111122223333:role/platform"],
      },
    ],
    ["an API under the portal's name", "phi:apiDomainName", { apiDomainName: "portal.example.org" }],
    ["an API under a name that the certificate does not carry", "phi:apiDomainName", { apiDomainName: API }],
    [
      "an API two labels below a wildcard",
      "phi:apiDomainName",
      { apiDomainName: "v1.api.example.org", subjectAlternativeNames: ["*.example.org"] },
    ],
    [
      "a distribution under the portal's name",
      "phi:contentDeliveryDomainName",
      { contentDeliveryDomainName: "portal.example.org" },
    ],
    [
      "a distribution under a name that the certificate does not carry",
      "phi:contentDeliveryDomainName",
      { contentDeliveryDomainName: WWW },
    ],
    [
      "API and distribution under one name",
      "phi:contentDeliveryDomainName",
      { apiDomainName: API, contentDeliveryDomainName: API, subjectAlternativeNames: [API] },
    ],
    [
      "a distribution outside us-east-1",
      "phi:contentDeliveryDomainName",
      { contentDeliveryDomainName: WWW, subjectAlternativeNames: [WWW], region: "us-west-2" },
    ],
    [
      "a distribution where FIPS is asked for",
      "phi:contentDeliveryDomainName",
      { contentDeliveryDomainName: WWW, subjectAlternativeNames: [WWW], fips: true },
    ],
    [
      "certificates of clients behind an API",
      "phi:clientCaOrganization",
      { clientCaOrganization: "Example Hospital", apiDomainName: API, subjectAlternativeNames: [API] },
    ],
    [
      "certificates of clients behind a distribution",
      "phi:clientCaOrganization",
      { clientCaOrganization: "Example Hospital", contentDeliveryDomainName: WWW, subjectAlternativeNames: [WWW] },
    ],
    ["FIPS where AWS has none", "phi:fips", { fips: true, region: "eu-central-1" }],
    [
      "FIPS with copies of backups where AWS has none",
      "phi:fips",
      { fips: true, allowedRegions: ["us-east-1", "eu-west-1"], backupCopyRegion: "eu-west-1" },
    ],
  ];
  for (const [title, key, changes] of clashes) {
    it(`refuses ${title}`, () => {
      const [problem, ...others] = problemsOf({ ...VALID_CONFIG, ...changes });
      assert.deepEqual([problem?.key, others], [key, []]);
      assert.ok(
        problem !== undefined && problem.allowed.includes(":") && problem.fix.length > 10,
        "a reason and a fix",
      );
    });
  }

  it("tries every combination that the parser refuses", () => {
    const told = new Set(
      clashes.flatMap(([, , changes]) =>
        problemsOf({ ...VALID_CONFIG, ...changes }).map(({ key, allowed }) => `${key}: ${allowed}`),
      ),
    );
    const untried = [...ACCOUNT_COMBINATIONS, ...DATA_COMBINATIONS, ...EDGE_COMBINATIONS]
      .map(({ key, allowed }) => `phi:${key}: ${allowed}`)
      .filter((refusal) => !told.has(refusal));
    assert.deepEqual(untried, []);
  });

  it("takes an API and a distribution under names that a wildcard of the certificate covers", () => {
    const names = { apiDomainName: API, contentDeliveryDomainName: WWW };
    const settings = testSettings({ ...names, subjectAlternativeNames: ["*.example.org"] });
    assert.deepEqual([settings.apiDomainName, settings.contentDeliveryDomainName], [API, WWW]);
  });

  it("takes names before the load balancer with a certificate that exists: only its owner knows what it carries", () => {
    const changes = { hostedZoneId: undefined, certificateArn: CERTIFICATE, apiDomainName: API };
    assert.equal(testSettings(changes).apiDomainName, API);
  });

  it("takes a certificate of the stack's own account and region in place of a zone", () => {
    const settings = testSettings({ hostedZoneId: undefined, certificateArn: CERTIFICATE });
    assert.equal(settings.certificateArn, CERTIFICATE);
  });

  it("takes a confirmed compliance lock of backups in a stack that holds patient data", () => {
    const settings = testSettings({ backupLockMode: "COMPLIANCE", backupLockComplianceConfirmed: true });
    assert.equal(settings.backupLockMode, "COMPLIANCE");
  });

  it("takes a confirmed compliance lock in a stack that holds patient data", () => {
    const settings = testSettings({ objectLockMode: "COMPLIANCE", objectLockComplianceConfirmed: true });
    assert.equal(settings.objectLockMode, "COMPLIANCE");
  });
});
