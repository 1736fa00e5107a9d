import { type Settings } from "./settings";

/** Settings that cannot go together: when, which key to change, and why. */
export interface Combination {
  readonly key: keyof Settings;
  readonly clashes: (settings: Settings) => boolean;
  /** What the key may be, and the reason. */
  readonly allowed: string;
  readonly fix: string;
}
