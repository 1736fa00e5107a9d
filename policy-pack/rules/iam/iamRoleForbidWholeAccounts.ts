import { iamRoleForbidWholeAccounts as control } from "../../controls/iamTrust";
import { documentRule } from "../../judge/documentRule";
import { allows, placeOf } from "../../judge/strangers";
import { readTrust } from "./trust";
import { provesPerson } from "./trustConditions";

const wholeAccount = /^(\d{12}|arn:[^:]*:iam::\d{12}:(root|user\/.*))$/;

export const iamRoleForbidWholeAccounts = documentRule(control, readTrust, (document) =>
  allows(document).flatMap((statement) => {
    const named = statement.principal?.negated === false ? statement.principal.entries : [];
    const isWhole = named.some((entry) => entry.type === "AWS" && wholeAccount.test(entry.value));
    return isWhole && !provesPerson(statement)
      ? [`lets a whole account or a user in without multi-factor authentication in ${placeOf(statement)}`]
      : [];
  }),
);
