import { ssmParameterForbidPlainSecrets as control } from "../../controls/ssmSessions";
import { isCredential } from "../../judge/credentials";
import { lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

/** The last part of a parameter's path says what it is: `/portal/prod/db-password`. */
const lastPart = (name: string): string => name.split("/").at(-1) ?? name;

export const ssmParameterForbidPlainSecrets: Rule = {
  control,
  types: ["aws:ssm/parameter:Parameter"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const { props } = resource;
    const kind = lookString(props, "type");
    if (kind.state === "known" && kind.value === "SecureString") {
      if (lookString(props, "insecureValue").state !== "absent") {
        const what = "keeps the value of a SecureString as plain text in the state";
        verdict.violation({ resource, at: "insecureValue", what });
      }
      return;
    }
    const given = lookString(props, "name");
    const name = lastPart(given.state === "known" ? given.value : resource.name);
    for (const at of ["value", "insecureValue"]) {
      const value = lookString(props, at);
      const text = value.state === "known" ? value.value : "not-known-yet";
      if (value.state !== "absent" && isCredential(name, text)) {
        verdict.violation({ resource, at, what: "is a credential in a parameter that is not encrypted" });
      }
    }
  },
};
