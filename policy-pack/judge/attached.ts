import type { Control } from "../controls/control";
import { References } from "./relations";
import type { Stack, StackResource } from "./resource";
import type { Rule } from "./rule";

/** "Each of these has one of those": a VPC its flow log, a web ACL its logging, a secret its rotation. */
export interface Attachment {
  readonly targets: readonly string[];
  /** Properties of the target that others name it by. */
  readonly names: readonly string[];
  /** The types that attach, and the property with which each names its target. */
  readonly by: Readonly<Record<string, string>>;
  /** Whether this target needs one; all do when left out. */
  readonly concerns?: (target: StackResource, stack: Stack) => boolean;
  /** What a target without one means, as a clause. */
  readonly missing: string;
}

/** The rule that each target has at least one attachment in the same stack, named by value or by reference. */
export function requireAttached(control: Control, attachments: readonly Attachment[]): Rule {
  return {
    control,
    types: attachments.flatMap(({ targets, by }) => [...targets, ...Object.keys(by)]),
    settings: ["unprovable"],
    stack: (stack, verdict) => {
      for (const { targets, names, by, concerns, missing } of attachments) {
        const all = stack.ofType(targets);
        const references = new References(all, names);
        const attached = new Set(
          Object.entries(by).flatMap(([type, property]) => [
            ...references.group(stack.ofType([type]), property).keys(),
          ]),
        );
        for (const target of all) {
          if (!attached.has(target.urn) && (concerns?.(target, stack) ?? true)) {
            verdict.violation({ resource: target, what: missing });
          }
        }
      }
    },
  };
}
