import { type Estimate } from "./estimate";

/** A stack's estimate under a profile. */
export interface PricedStack {
  readonly stack: string;
  readonly profile: string;
  /** The region of the stack. */
  readonly region: string;
  readonly estimate: Estimate;
}
