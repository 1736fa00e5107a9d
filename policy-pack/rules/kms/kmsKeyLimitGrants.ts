import { kmsKeyLimitGrants as control } from "../../controls/kms";
import { documentRule } from "../../judge/documentRule";
import { look, lookString, places } from "../../judge/look";
import { keyPolicies } from "../../judge/policySources";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { statementsByHand } from "./grantsByHand";

const grant = "aws:kms/grant:Grant";
const documents = documentRule(control, keyPolicies, (document) =>
  statementsByHand(document).map(
    ({ sid, index }) => `allows kms:CreateGrant by hand in ${sid ?? `statement ${String(index)}`}`,
  ),
);

/** Whether a constraint asks for some encryption context, known or not. */
function restricts(constraint: Props): boolean {
  return ["encryptionContextEquals", "encryptionContextSubset"].some((name) => {
    const seen = look(constraint, name);
    return seen.state === "unknown" || (seen.state === "known" && Object.keys(seen.value as object).length > 0);
  });
}

export const kmsKeyLimitGrants: Rule = {
  ...documents,
  types: [...documents.types, grant],
  settings: [...documents.settings, "allowedAccounts"],
  resource: (resource, verdict) => {
    documents.resource?.(resource, verdict);
    if (resource.type === grant) {
      const at = "granteePrincipal";
      const seen = lookString(resource.props, at);
      const account = seen.state === "known" ? /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(seen.value)?.[1] : undefined;
      const own = resource.home.accounts;
      const accepted = [...own, ...(verdict.config.allowedAccounts ?? [])];
      if (account !== undefined && own.length > 0 && !accepted.includes(account)) {
        verdict.violation({ resource, at, what: "is of an account that allowedAccounts does not name" });
      }
      for (const { at, look: seen } of places(resource.props, "operations[]")) {
        if (seen.state === "known" && seen.value === "CreateGrant") {
          verdict.violation({ resource, at, what: "passes on the right to make further grants" });
        }
      }
      for (const { at, look: seen } of places(resource.props, "constraints[]")) {
        if (seen.state === "known" && typeof seen.value === "object" && !restricts(seen.value as Props)) {
          verdict.violation({ resource, at, what: "names no encryption context, so it restricts nothing" });
        }
      }
    }
  },
};
