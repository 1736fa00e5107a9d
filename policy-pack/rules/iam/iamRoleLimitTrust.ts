import { iamRoleLimitTrust as control } from "../../controls/iamTrust";
import { documentRule } from "../../judge/documentRule";
import { trustPolicies } from "../../judge/policySources";
import { allows, foreignAccounts, placeOf } from "../../judge/strangers";

const everyAction = /^(\*+|sts:\*+)$/i;

export const iamRoleLimitTrust = documentRule(
  control,
  trustPolicies,
  (document, resource, config) => {
    const open = allows(document)
      .filter(({ action }) => action.negated || action.patterns.some((pattern) => everyAction.test(pattern)))
      .map((statement) => `allows more than assuming the role in ${placeOf(statement)}`);
    const foreign = foreignAccounts(document, resource, config);
    return [...open, ...foreign.map((account) => `lets in account ${account}, which allowedAccounts does not name`)];
  },
  ["allowedAccounts"],
);
