import { iamRoleRequireSubject as control } from "../../controls/iamTrust";
import { documentRule } from "../../judge/documentRule";
import { allows, placeOf } from "../../judge/strangers";
import { readTrust } from "./trust";
import { pinsSubject } from "./trustConditions";

export const iamRoleRequireSubject = documentRule(control, readTrust, (document) =>
  allows(document).flatMap((statement) => {
    const named = statement.principal?.negated === false ? statement.principal.entries : [];
    return named.some((entry) => entry.type === "Federated" && !pinsSubject(statement, entry.value))
      ? [`does not pin who of the identity provider may come in ${placeOf(statement)}`]
      : [];
  }),
);
