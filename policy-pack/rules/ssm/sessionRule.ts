import type { Control } from "../../controls/control";
import { look, lookString } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const type = "aws:ssm/document:Document";
const at = "content";

/** The inputs of the preferences of Session Manager; undefined where the text is no JSON object. */
function inputsOf(text: string): Props | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const inputs = typeof document === "object" && document !== null ? (document as Props)["inputs"] : undefined;
    return typeof inputs === "object" && inputs !== null ? (inputs as Props) : {};
  } catch {
    return undefined;
  }
}

/** Whether an input says something. */
export function isGiven(inputs: Props, name: string): boolean {
  const seen = lookString(inputs, name);
  return seen.state === "unknown" || (seen.state === "known" && seen.value.trim() !== "");
}

/**
 * The rule on documents with preferences of Session Manager.
 * @param faultsOf what is wrong with their inputs, as clauses
 */
export function sessionRule(control: Control, faultsOf: (inputs: Props) => readonly string[]): Rule {
  const judge = (resource: Judged, inputs: Props, verdict: Verdict): void => {
    faultsOf(inputs).forEach((what) => verdict.violation({ resource, at, what }));
  };
  return {
    control,
    types: [type],
    settings: ["unprovable"],
    resource: (resource, verdict) => {
      const [kind, content] = [lookString(resource.props, "documentType"), lookString(resource.props, at)];
      if (kind.state === "known" && kind.value === "Session" && content.state === "known") {
        const inputs = inputsOf(content.value);
        // YAML is not read here; the preferences of Session Manager are JSON in every example of AWS.
        if (inputs !== undefined && /Standard_Stream|sessionType/.test(content.value)) {
          judge(resource, inputs, verdict);
        }
      }
    },
    stack: (stack, verdict) => {
      for (const resource of stack.ofType([type])) {
        const kind = lookString(resource.props, "documentType");
        const unexplained = look(resource.props, at).state === "unknown" && resource.dependenciesOf(at).length === 0;
        if (unexplained && kind.state === "known" && kind.value === "Session") {
          verdict.deferred({ resource, at, what: "is not known yet, so what it says is judged in the update" });
        }
      }
    },
  };
}
