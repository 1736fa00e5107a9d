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
import { CERTIFICATE, COMPANIONS, VALUES } from "./values";

const OTHER_ACCOUNT_CERTIFICATE = CERTIFICATE.replace("111122223333", "999988887777");

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

/** Every value that is one of a few, from the sentence that tells a person of them. */
const choicesOf = (allowed: string): readonly string[] => /^one of (.+)$/.exec(allowed)?.[1]?.split(", ") ?? [];

describe("settings", () => {
  for (const [key, { type, check }] of Object.entries(SCHEMA)) {
    it(`${key} has a good value and a bad one here, and each of its choices where there are a few`, () => {
      const { good, bad } = VALUES[key as keyof Settings];
      assert.ok(good.length > 0 && bad.length > 0);
      const tried = good.flat().map(String);
      const choices = type === "boolean" ? ["true", "false"] : choicesOf(check.allowed);
      assert.deepEqual(
        choices.filter((choice) => !tried.includes(choice)),
        [],
      );
    });
  }

  it("have cases for these keys and no others, so that a new setting has some", () => {
    assert.deepEqual(Object.keys(VALUES).sort(), Object.keys(SCHEMA).sort());
  });

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

  it("takes AWS GovCloud, with principals of its own partition", () => {
    const deployPrincipals = ["arn:aws-us-gov:iam::111122223333:role/platform"];
    assert.equal(testSettings({ region: "us-gov-west-1", deployPrincipals }).region, "us-gov-west-1");
  });

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
