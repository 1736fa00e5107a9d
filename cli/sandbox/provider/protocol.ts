import { type AutoNaming } from "./autoName";
import { type Properties } from "./marshal";
import { type Failure } from "./validate";

/** What the engine asks when it checks a resource. */
export interface CheckRequest {
  readonly urn: string;
  /** The arguments of the last run; empty for a new resource. */
  readonly olds: Properties;
  readonly news: Properties;
  /** Random bytes that stay the same from preview to update. */
  readonly seed: Uint8Array;
  readonly naming?: AutoNaming;
}

/** The answer to `check`: the arguments to use, and everything that AWS would refuse of them. */
export interface Checked {
  readonly inputs: Properties;
  readonly failures: readonly Failure[];
}

/** The answer to `create` and `update`. */
export interface Applied {
  readonly id: string;
  readonly outputs: Properties;
}

/** The answer to `read`; an empty id means that the resource does not exist. */
export interface Live extends Applied {
  readonly inputs: Properties;
}
