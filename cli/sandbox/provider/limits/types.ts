/** Stands for a value that is not known yet at preview. Any check that involves it passes. */
export const UNKNOWN: unique symbol = Symbol("unknown");

/** A resource that the stand-in already holds, or that this preview has already planned. */
export interface ExistingResource {
  readonly id: string;
  readonly urn: string;
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, unknown>;
}

/** What a limit may look at: the resource under check, and the world that it would be made in. */
export interface LimitContext {
  /** The type token, e.g. `aws:s3/bucket:Bucket`. */
  readonly type: string;
  /** The resource's inputs, with {@link UNKNOWN} (at any depth) for what is not known yet. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The account the stack is deployed to: 12 digits. */
  readonly accountId: string;
  /** The region of the provider; an input `region` of the resource itself takes precedence. */
  readonly region: string;
  /** The resources of a type that exist, the resource under check included (same `urn`) when it is updated. */
  readonly existing: (type: string) => readonly ExistingResource[];
  /** The resource's own URN, which tells it from the others in `existing`. */
  readonly urn: string;
}

/** One refusal. */
export interface LimitFailure {
  /** The input that AWS would refuse, as a path: `rules[0].transitions`; empty for the resource as a whole. */
  readonly property: string;
  /** The refusal as AWS words it, its error code first: `InvalidParameterValue: …`. */
  readonly reason: string;
}

/**
 * Judges one value. Answers the refusal, or `undefined` where AWS would accept. It is never called with
 * {@link UNKNOWN} itself, but an object or a list may hold it, and so may `context.inputs`.
 */
export type Check = (value: unknown, context: LimitContext) => string | undefined;

/** One limit of an AWS service, as data. */
export interface Limit {
  /** The type tokens that the limit holds for; absent means all types. */
  readonly types?: readonly string[];
  /** Path of the input, `[]` for each element of a list: `rules[].expiration.days`. */
  readonly property: string;
  readonly check: Check;
  /** Also call `check` (with `undefined`) where the input is absent. @default false */
  readonly whenAbsent?: boolean;
  /** The AWS page that states the limit. */
  readonly source: string;
}
