import { actions } from "./actions";
import { carriers } from "./carriers";
import { documents } from "./documents";
import { keys } from "./keys";
import { network } from "./network";
import { numbers } from "./numbers";
import type { Operator } from "./operator";
import { parameters } from "./parameters";
import { secrets } from "./secrets";
import { switches } from "./switches";
import { tags } from "./tags";
import { values } from "./values";

/** Every operator that works on one argument. What several propose alike is weakened once. */
export const operators: readonly Operator[] = [
  actions,
  switches,
  keys,
  values,
  numbers,
  carriers,
  documents,
  network,
  secrets,
  tags,
  parameters,
];
