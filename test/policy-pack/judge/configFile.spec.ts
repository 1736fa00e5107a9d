import { deepStrictEqual, strictEqual } from "node:assert";
import { faultsOfConfigFile } from "../../../policy-pack/judge/configFile";
import { rules } from "../../../policy-pack/rules";

const KEYS = "sns-topic-require-customer-key";
const LISTENER = "lb-listener-require-modern-tls";
const faults = (file: unknown): readonly string[] => faultsOfConfigFile(file, rules);

describe("a configuration file of the pack", () => {
  it("may set levels, settings and exemptions", () => {
    deepStrictEqual(
      faults({
        "all": "mandatory",
        "environments": ["esc/env"],
        [KEYS]: { enforcementLevel: "advisory", unprovable: "report", allowedKeyAccounts: ["111122223333"] },
        [LISTENER]: { passThroughPorts: [8443] },
        "pack-exemption-require-justification": { exemptions: [{ rule: KEYS }] },
        "data-store-require-classification": { classificationTag: "acme:data" },
      }),
      [],
    );
    deepStrictEqual(faults({}), []);
  });

  const wrong: readonly (readonly [file: unknown, fault: string])[] = [
    [[], 'The file is []; it has to be an object of rules. Write {"<rule>": {"<setting>": <value>}}.'],
    [
      { "sns-x": "disabled" },
      "sns-x is no rule of the pack. Correct the name, or remove it; docs/rules.md lists them.",
    ],
    [{ [KEYS]: "off" }, `${KEYS} is "off"; allowed are advisory, mandatory, remediate, disabled. Write one of them.`],
    [
      { [KEYS]: 1 },
      `${KEYS} is 1; allowed are a level (advisory, mandatory, remediate, disabled) or an object of settings.`,
    ],
    [
      { [KEYS]: { unproveable: "report" } },
      `${KEYS}.unproveable is no setting; the rule has unprovable, allowedKeyAccounts, allowedRegions. Correct the name, or remove it.`,
    ],
    [
      { [KEYS]: { unprovable: "maybe" } },
      `${KEYS}.unprovable is "maybe"; allowed are "refuse", "report". Write one of them, or leave it out for "refuse".`,
    ],
    [
      { [KEYS]: { allowedKeyAccounts: "111122223333" } },
      `${KEYS}.allowedKeyAccounts is "111122223333"; allowed is array. Write one, or leave it out for [].`,
    ],
    [
      { [KEYS]: { allowedKeyAccounts: ["12"] } },
      `${KEYS}.allowedKeyAccounts[0] is "12"; allowed is what matches ^[0-9]{12}$. Correct it, or remove it.`,
    ],
    [
      { [KEYS]: { allowedKeyAccounts: ["111122223333", "111122223333"] } },
      `${KEYS}.allowedKeyAccounts has "111122223333" twice; allowed is each value once. Remove one.`,
    ],
    [
      { [LISTENER]: { passThroughPorts: [70000] } },
      `${LISTENER}.passThroughPorts[0] is 70000; allowed is 1 to 65535. Correct it, or remove it.`,
    ],
  ];
  for (const [file, fault] of wrong) {
    it(`is refused: ${JSON.stringify(file)}`, () => deepStrictEqual(faults(file), [fault]));
  }

  it("shows everything that is wrong at once", () => {
    strictEqual(faults({ x: "disabled", [KEYS]: { a: 1, unprovable: 2 } }).length, 3);
  });
});
