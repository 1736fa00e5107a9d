import { type Naming } from "../naming";
import { type FilterCondition } from "./filterPattern";

/** What is alarmed on in the trail's log group: one event within five minutes is enough. */
export interface AlarmSpec {
  /** Part of the names of filter, metric and alarm. */
  readonly id: string;
  /** What happened, and what to look at first: the text of the alert. */
  readonly description: string;
  /** Which CloudTrail events count. */
  readonly matches: (names: Naming) => FilterCondition;
  /** HIPAA citation. */
  readonly citation: string;
  readonly requirements: readonly string[];
}
