import { wafv2LogRequireUniformRedaction as control } from "../../controls/uniformity";
import { look, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";
import { isUnknown, type Props } from "../../judge/sdk";

const acl = "aws:wafv2/webAcl:WebAcl";
const logging = "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration";

const QUERY = "the query string";

export const wafv2LogRequireUniformRedaction: Rule = {
  control,
  types: [acl, logging],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const references = new References(stack.ofType([acl]), ["arn", "id"]);
    for (const log of stack.ofType([logging])) {
      for (const target of references.of(log, "resourceArn")) {
        const [redacted, hidden] = [redactedIn(log.props), protectedIn(target.props)];
        if (redacted.length === 0 || hidden.length === 0) {
          continue;
        }
        const missing = (from: readonly string[], names: readonly string[]): string =>
          names.filter((name) => !from.includes(name)).join(", ");
        const [inLog, inAcl] = [missing(redacted, hidden), missing(hidden, redacted)];
        if (inLog !== "") {
          verdict.violation({
            resource: log,
            at: "redactedFields",
            what: `leave out ${inLog}, which the web ACL protects`,
          });
        }
        if (inAcl !== "") {
          const what = `leaves out ${inAcl}, which the log redacts`;
          verdict.violation({ resource: target, at: "dataProtectionConfig", what });
        }
      }
    }
  },
};

/** The headers and the query string; path and method can be redacted in a log only, a body nowhere but in the web ACL. */
function redactedIn(props: Props): readonly string[] {
  return places(props, "redactedFields[]").flatMap(({ look: seen }) => {
    const field = seen.state === "known" ? (seen.value as Props) : {};
    const header = look(field, "singleHeader.name");
    const query = look(field, "queryString").state === "absent" ? [] : [QUERY];
    return header.state === "known" ? [headerOf(header.value)] : query;
  });
}

function protectedIn(props: Props): readonly string[] {
  return places(props, "dataProtectionConfig.dataProtections[].field").flatMap(({ look: seen }) => {
    const { fieldType, fieldKeys } = seen.state === "known" ? (seen.value as Props) : {};
    const keys: readonly unknown[] = Array.isArray(fieldKeys) ? fieldKeys : [];
    if (fieldType === "QUERY_STRING") {
      return [QUERY];
    }
    // A cookie by its name protects less than the header, and says that somebody has chosen.
    const headers = fieldType === "SINGLE_COOKIE" ? ["cookie"] : fieldType === "SINGLE_HEADER" ? keys : [];
    return headers.filter((key) => !isUnknown(key)).map(headerOf);
  });
}

function headerOf(name: unknown): string {
  return `the header ${String(name).toLowerCase()}`;
}
