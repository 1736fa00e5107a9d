import { iamResourcepolicyLimitActions as control } from "../../controls/iam";
import { documentRule } from "../../judge/documentRule";
import { openActionsIn } from "../../judge/strangers";
import { readPolicies } from "./resourcePolicies";

export const iamResourcepolicyLimitActions = documentRule(control, readPolicies, openActionsIn);
