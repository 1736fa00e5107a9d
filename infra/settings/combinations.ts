import { ACCOUNT_COMBINATIONS } from "./accountCombinations";
import { DATA_COMBINATIONS } from "./dataCombinations";
import { EDGE_COMBINATIONS } from "./edgeCombinations";
import { type Problem } from "./problem";
import { type Settings } from "./settings";

const COMBINATIONS = [...ACCOUNT_COMBINATIONS, ...DATA_COMBINATIONS, ...EDGE_COMBINATIONS];

/** Every pair of settings that cannot go together, each with its reason. */
export function clashesOf(settings: Settings): Problem[] {
  return COMBINATIONS.filter((each) => each.clashes(settings)).map(({ key, allowed, fix }) => ({
    key: `phi:${key}`,
    value: settings[key],
    allowed,
    fix,
  }));
}
