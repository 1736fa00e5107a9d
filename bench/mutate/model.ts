/** Where a value stands in the properties of a resource. */
export type Path = readonly (string | number)[];

/** One change of a resource's properties; a value of undefined takes the property away. */
export interface Edit {
  /** Name of the resource, as the recording has it. */
  readonly resource: string;
  readonly path: Path;
  readonly value: unknown;
  /**
   * The change is one inside a text (a policy document). Where that text is not known yet at preview, it is not known
   * after the change either.
   */
  readonly inside?: boolean;
}

/** Which values are known: all of them, or what a first preview knows. */
export type Form = "state" | "preview";

/** One way to weaken a stack. */
export interface Mutant {
  readonly type: string;
  /** Name of the resource. */
  readonly resource: string;
  /** The property, `[]` after each list; empty when the whole resource goes. */
  readonly property: string;
  readonly operator: string;
  /** What exactly is put in its place. */
  readonly detail: string;
  readonly edits: readonly Edit[];
  /** Names of the resources that are taken away. */
  readonly removes: readonly string[];
  /** The only form in which the change makes sense; both when left out. */
  readonly only?: Form;
}

/** What an operator proposes for one place. */
export interface Proposal {
  readonly operator: string;
  readonly detail: string;
  readonly value: unknown;
  readonly inside?: boolean;
  readonly only?: Form;
  /** Changes of other properties that belong to it, by path from the root of the resource. */
  readonly also?: readonly { readonly path: Path; readonly value: unknown }[];
}
