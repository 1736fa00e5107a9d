import { iamResourcepolicyForbidStrangers as control } from "../../controls/iam";
import { documentRule } from "../../judge/documentRule";
import { strangersIn } from "../../judge/strangers";
import { resourcePolicies } from "./resourcePolicies";

export const iamResourcepolicyForbidStrangers = documentRule(control, resourcePolicies, strangersIn, [
  "allowedAccounts",
]);
