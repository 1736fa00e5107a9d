import { deepStrictEqual } from "node:assert";
import { EnforcementLevel } from "@pulumi/pulumi/proto/analyzer_pb";
import { Levels } from "../../../policy-pack/judge/levels";

describe("levels that configuration sets", () => {
  const levels = new Levels();
  levels.know("stops", "mandatory");
  levels.know("stops-too", "mandatory");
  levels.know("advises", "advisory");

  const lowered = (configured: Readonly<Record<string, EnforcementLevel>>): string[] => {
    levels.configure(new Map(Object.entries(configured)));
    return levels.lowered().map(({ rule, to }) => `${rule} ${to}`);
  };

  it("tell of a mandatory rule that is switched off or only advises", () => {
    deepStrictEqual(lowered({ "stops": EnforcementLevel.DISABLED, "stops-too": EnforcementLevel.ADVISORY }), [
      "stops disabled",
      "stops-too advisory",
    ]);
  });

  it("say nothing of rules that stay or are raised, of advice, and of rules of other packs", () => {
    deepStrictEqual(
      lowered({
        "stops": EnforcementLevel.MANDATORY,
        "stops-too": EnforcementLevel.REMEDIATE,
        "advises": EnforcementLevel.DISABLED,
        "of-another-pack": EnforcementLevel.DISABLED,
      }),
      [],
    );
  });
});
