import { type Context } from "./context";
import { type RequestPrincipal } from "./principal";

/** A set of requests, for example "plain HTTP requests to this bucket". */
export interface RequestClass {
  /** The class in words, as in "over plain HTTP". */
  readonly description: string;
  /** The requests' actions and resources: each facet's actions on that facet's resources. */
  readonly facets: readonly Facet[];
  /**
   * What all requests of the class have in common. Keys that are not named may be absent or have any value. A fact that a
   * kind of principal cannot have (aws:PrincipalIsAWSService "false" for a service) leaves that kind out of the class.
   */
  readonly context: Context;
  /** Who makes the requests. @default everyone: principalClasses() of the document */
  readonly principals?: readonly PrincipalClass[];
}

/** Actions that go together with resources. */
export interface Facet {
  readonly actions: ActionUniverse;
  readonly resources: ResourceUniverse;
}

/** Actions matched by a pattern and not excepted. `service:?*` includes actions that AWS has yet to invent. */
export interface ActionUniverse {
  readonly patterns: readonly string[];
  readonly except?: readonly string[];
  /** Known members, to be named first as witnesses. */
  readonly examples: readonly string[];
}

/** Resources: a literal ARN, followed by what a pattern adds (`/?*` for the objects of a bucket). */
export interface ResourceUniverse {
  readonly arn: string;
  /** @default "" */
  readonly suffix?: string;
  readonly examples: readonly string[];
}

/** A kind of principal with what its requests' context then says, before the facts of the class. */
export interface PrincipalClass {
  readonly principal: RequestPrincipal;
  readonly words: string;
  readonly context: Context;
}
