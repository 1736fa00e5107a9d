import assert from "node:assert/strict";
import { SCHEMA } from "../../../infra/settings/schema";
import { COMPLIANCE, FRONT_DOORS, MUTUAL_TLS } from "../../support/everyOption";
import { testSettings } from "../../support/settings";

/** Settings that the runs with every option leave as a stack file has them, and where they are tried instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  accountId: "the stack's own",
  region: "the stack's own",
  holdsPhi: "true in one stack file, false in the other",
  baaAccepted: "in the stack file of production",
  deployPrincipals: "in both stack files",
  domainName: "in both stack files",
  hostedZoneId: "in both stack files",
  certificateArn: "foundation.spec: instead of the zone",
  vpcCidr: "sharedAccount.spec, on the engine",
  zoneCount: "by profile",
  natGateways: "by profile",
  interfaceEndpoints: "by profile",
  dbInstanceClass: "by profile",
  dbZones: "by profile",
  cacheNodeClass: "by profile",
  cacheZones: "by profile",
  analytics: "by profile",
  warehouse: "by profile",
  notebooks: "by profile",
  dbEngineVersion: "phiDatabase.spec: a database of another version is another test",
  lockdown: "lockdown.spec, on the engine",
  singletons: "sharedAccount.spec, on the engine",
  guardDutyDetectorId: "sharedAccount.spec, on the engine",
};

describe("the settings with every option, which the engine and every rule are put to", () => {
  const names = { domainName: "phi.example.org" };

  it("leave out no setting without saying where it is tried", () => {
    const tried = new Set(Object.keys({ ...FRONT_DOORS, ...MUTUAL_TLS, ...COMPLIANCE }));
    const missing = Object.keys(SCHEMA).filter((key) => !tried.has(key) && !(key in ELSEWHERE));
    assert.deepEqual(missing, []);
    assert.deepEqual(
      Object.keys(ELSEWHERE).filter((key) => tried.has(key) || !(key in SCHEMA)),
      [],
    );
  });

  for (const [title, options] of Object.entries({ FRONT_DOORS, MUTUAL_TLS })) {
    it(`${title} differs from the defaults in each setting that it states, and can be used`, () => {
      const byDefault = testSettings(names) as unknown as Record<string, unknown>;
      const settings = testSettings({ ...names, ...options, ...COMPLIANCE }) as unknown as Record<string, unknown>;
      const same = Object.keys({ ...options, ...COMPLIANCE }).filter(
        (key) => JSON.stringify(settings[key]) === JSON.stringify(byDefault[key]),
      );
      assert.deepEqual(same, []);
    });
  }
});
