import type { Control } from "../controls/control";
import type { RuleConfig } from "./config";
import { MalformedPolicyError, parseDocument, type PolicyDocument, type PolicyKind } from "./documents";
import { places } from "./look";
import type { Judged } from "./resource";
import type { Rule, Verdict } from "./rule";
import { isUnknown } from "./sdk";

/** Where types keep a policy document. */
export interface DocumentSource {
  readonly types: readonly string[];
  /** As `places` reads it. */
  readonly path: string;
  readonly kind: PolicyKind;
  /** The rule that reports a document which nothing proves, so that it is reported once. */
  readonly unknownReportedBy?: string;
  /** The rule that reports a text which is no policy, for the same reason. */
  readonly malformedReportedBy?: string;
}

/** The same documents for a rule that asks one more question of them: `reporter` reports those that cannot be judged. */
export function alsoJudged(sources: readonly DocumentSource[], reporter: string): readonly DocumentSource[] {
  return sources.map((source) => ({ unknownReportedBy: reporter, ...source, malformedReportedBy: reporter }));
}

/** A fault of a document, as a clause. */
export type Fault = string;

/** Judges one document of a resource. */
export type JudgeDocument = (document: PolicyDocument, resource: Judged, config: RuleConfig) => readonly Fault[];

/**
 * The rule on what policy documents mean. A document that is known is judged before the resource is created; one that
 * is not known yet, in the update, before its resource is created and with the power to stop that. Where it is unknown
 * because it names resources of this stack that is plain. Where nothing shows why (a data source such as
 * `getPolicyDocument` loses what it was computed from), the preview says that it has not judged it.
 */
export function documentRule(
  control: Control,
  sources: readonly DocumentSource[],
  judge: JudgeDocument,
  settings: readonly (keyof RuleConfig)[] = [],
): Rule {
  return {
    control,
    types: [...new Set(sources.flatMap((source) => source.types))],
    settings: ["unprovable", ...settings],
    resource: (resource, verdict) => {
      judgeDocuments(resource, sources, judge, verdict);
    },
    stack: (stack, verdict) => {
      for (const source of sources.filter(({ unknownReportedBy }) => unknownReportedBy === undefined)) {
        const property = source.path.split(/[.[]/)[0] ?? source.path;
        for (const resource of stack.ofType(source.types)) {
          if (resource.dependenciesOf(property).length === 0) {
            places(resource.props, source.path)
              .filter(({ look }) => look.state === "unknown")
              .forEach(({ at }) => verdict.deferred({ resource, at, what, mend }));
          }
        }
      }
    },
  };
}

const what = "is not known yet, so what it allows is judged in the update, before anything is created";
const mend = "to have it judged at every preview, write the policy with plain strings: names decide most ARNs.";

/** Judges the known documents of one resource. */
export function judgeDocuments(
  resource: Judged,
  sources: readonly DocumentSource[],
  judge: JudgeDocument,
  verdict: Verdict,
): void {
  for (const source of sources.filter(({ types }) => types.includes(resource.type))) {
    for (const { at, look } of places(resource.props, source.path)) {
      if (look.state === "known" && look.value !== "") {
        const parsed = parsedOf(look.value, source.kind);
        const malformed = parsed instanceof MalformedPolicyError;
        const unread = malformed && source.malformedReportedBy === undefined ? [parsed.message] : [];
        const faults = malformed ? unread : judge(parsed, resource, verdict.config);
        faults.forEach((fault) => verdict.violation({ resource, at, what: fault }));
      }
    }
  }
}

function parsedOf(value: unknown, kind: PolicyKind): PolicyDocument | MalformedPolicyError {
  try {
    return parseDocument(typeof value === "string" ? value : withoutUnknowns(value), kind);
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return error;
    }
    throw error;
  }
}

/** What is unknown inside a document names some one thing, which no wildcard is: the rest can be judged now. */
function withoutUnknowns(value: unknown): unknown {
  if (isUnknown(value)) {
    return "not-known-yet";
  }
  if (Array.isArray(value)) {
    return value.map(withoutUnknowns);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutUnknowns(item)]))
    : value;
}
