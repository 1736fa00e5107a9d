import rules from "./hipaaRules.json";

/** One AWS Config managed rule of the HIPAA conformance pack. */
export interface ConformanceRule {
  /** Identifier of the managed rule. @see https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html */
  readonly identifier: string;
  /** Controls that the rule gives evidence for. */
  readonly controls: readonly string[];
  /** Paragraphs of 45 CFR Part 164 that published HIPAA rule sets map the rule to. */
  readonly citations: readonly string[];
  /** Parameters of the rule. @default AWS's own */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Whether a resource that fails the rule is worth waking someone up. @default false */
  readonly alert?: boolean;
}

/** The rules of the pack, as data, so that they can be generated from the catalogue of controls. */
export const CONFORMANCE_RULES: readonly ConformanceRule[] = rules as readonly ConformanceRule[];
