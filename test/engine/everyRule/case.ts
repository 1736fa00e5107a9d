/** A resource of a case, as the provider takes it. */
export interface Part {
  /** Type token. */
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** How a rule is broken: a resource that is named after the rule, and what belongs to it. */
export interface Case extends Part {
  /** Further resources, by the word that follows the rule's id in their names. */
  readonly beside?: Readonly<Record<string, Part>>;
  /**
   * What makes it right: arguments over those of the resource that is named after the rule (undefined leaves one out), or
   * nothing but to do without the resource.
   */
  readonly mended?: Readonly<Record<string, unknown>> | typeof LEFT_OUT;
  /** Further resources of the right form, and over those of `beside`. */
  readonly mendedBeside?: Readonly<Record<string, Part>>;
  /** Who is told: one of `beside`, or the stack as a whole. @default the resource that is named after the rule */
  readonly told?: string;
  /**
   * The stack of the program that holds it. What is broken by being alone among its like needs one in which its like are
   * not broken, too. @default "crowd"
   */
  readonly stack?: StackName;
  /** The rule whose resource breaks this one as well, where AWS keeps one of its kind: the program declares that alone. */
  readonly brokenBy?: string;
  /** Configuration of the rule. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The stacks of `programs/everyRule`: all that stands by itself, and all that differs from its like. */
export type StackName = "crowd" | "habits";

/** The cases of one service, by the id of the rule that each breaks. */
export type Cases = Readonly<Record<string, Case>>;

/** For `mended`: what the rule forbids is the resource itself. */
export const LEFT_OUT = "left out";

/** For `told`: the finding stands at the stack. */
export const STACK = "stack";

/** An output of another resource of the same case: not known at a first preview. */
export class Output {
  constructor(
    /** The word that names the resource; nothing for the one that is named after the rule. */
    public readonly of: string,
    public readonly name: string,
  ) {}
}

/** The name of a resource of a case in the program. */
export function nameOf(rule: string, word = ""): string {
  return word === "" ? rule : `${rule}-${word}`;
}
