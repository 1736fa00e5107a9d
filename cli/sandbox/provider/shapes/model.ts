import { type StoredResource } from "../../world";
import { type Configuration } from "../configuration";
import { type Identity } from "../identity";
import { type Properties } from "../marshal";
import { type MadeUp } from "../random";

/** What a rule about one resource type may look at. */
export interface ShapeContext {
  /** The resource's name in the program. */
  readonly name: string;
  readonly inputs: Properties;
  readonly identity: Identity;
  readonly configuration: Configuration;
  readonly madeUp: MadeUp;
  /** The resources that exist, of a type, in this account. */
  readonly existing: (type: string) => readonly StoredResource[];
}

/** What the two published sources do not tell about a resource type, and AWS's documentation does. */
export interface ShapeRule {
  /** The ARN, where it is more than the template with the id filled in. */
  readonly arn?: (context: Omit<ShapeContext, "identity">, localId: string) => string;
  /** The id in the state, where it is neither the ARN, nor the arguments that make it up, nor a made-up id. */
  readonly id?: (context: ShapeContext) => string;
  /** Outputs that the service fills in; an argument that is given always wins. */
  readonly outputs?: (context: ShapeContext) => Properties;
  /**
   * The properties that no two resources of the type may share, in a region of an account.
   * @default those that make up the id, where the resource has a name
   */
  readonly unique?: readonly string[];
  /** The service's error code when the name is taken. */
  readonly conflict?: string;
  /** Why the resource cannot be deleted now; undefined where it can. */
  readonly deletion?: (
    resource: StoredResource,
    existing: (type: string) => readonly StoredResource[],
  ) => string | undefined;
  /** For how many days a deleted resource is only scheduled for deletion; 0 or absent: it goes at once. */
  readonly recoveryDays?: (resource: StoredResource) => number;
}

/** Rules by type token. */
export type ShapeRules = Readonly<Record<string, ShapeRule>>;
