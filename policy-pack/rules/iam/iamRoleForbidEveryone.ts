import { iamRoleForbidEveryone as control } from "../../controls/iamTrust";
import { documentRule } from "../../judge/documentRule";
import { allows, placeOf } from "../../judge/strangers";
import { readTrust } from "./trust";

export const iamRoleForbidEveryone = documentRule(control, readTrust, (document) =>
  allows(document).flatMap((statement) => {
    const where = `in ${placeOf(statement)}`;
    if (statement.principal?.negated !== false) {
      return [`lets in everyone but a few ${where}`];
    }
    const isOpen = statement.principal.entries.some(
      (entry) => entry.type === "everyone" || (entry.type === "AWS" && /[*?]/.test(entry.value)),
    );
    return isOpen ? [`lets everyone assume the role ${where}`] : [];
  }),
);
