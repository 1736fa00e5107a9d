import { ssmSessionRequireEncryption as control } from "../../controls/ssmSessions";
import { look, lookBoolean, lookString } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const type = "aws:ssm/document:Document";
/** A destination of session logs, and the switch that encrypts what goes there. */
const logs: Readonly<Record<string, string>> = {
  s3BucketName: "s3EncryptionEnabled",
  cloudWatchLogGroupName: "cloudWatchEncryptionEnabled",
};

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

function judgeInputs(resource: Judged, inputs: Props, verdict: Verdict): void {
  const given = (name: string): boolean => {
    const seen = lookString(inputs, name);
    return seen.state === "unknown" || (seen.state === "known" && seen.value.trim() !== "");
  };
  const at = "content";
  if (!given("kmsKeyId")) {
    verdict.violation({ resource, at, what: "names no kmsKeyId, so sessions have no encryption of their own" });
  }
  const kept = Object.entries(logs).filter(([destination]) => given(destination));
  if (kept.length === 0) {
    verdict.violation({ resource, at, what: "names no bucket and no log group, so nobody sees what was done" });
  }
  for (const [destination, encrypted] of kept) {
    const seen = lookBoolean(inputs, encrypted);
    if (seen.state === "absent" || (seen.state === "known" && !seen.value)) {
      verdict.violation({ resource, at, what: `writes sessions to ${destination} without encryption` });
    }
  }
}

export const ssmSessionRequireEncryption: Rule = {
  control,
  types: [type],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const [kind, content] = [lookString(resource.props, "documentType"), lookString(resource.props, "content")];
    if (kind.state === "known" && kind.value === "Session" && content.state === "known") {
      const inputs = inputsOf(content.value);
      // YAML is not read here; the preferences of Session Manager are JSON in every example of AWS.
      if (inputs !== undefined && /Standard_Stream|sessionType/.test(content.value)) {
        judgeInputs(resource, inputs, verdict);
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([type])) {
      const [kind, at] = [lookString(resource.props, "documentType"), "content"];
      const unexplained = look(resource.props, at).state === "unknown" && resource.dependenciesOf(at).length === 0;
      if (unexplained && kind.state === "known" && kind.value === "Session") {
        verdict.deferred({ resource, at, what: "is not known yet, so what it says is judged in the update" });
      }
    }
  },
};
