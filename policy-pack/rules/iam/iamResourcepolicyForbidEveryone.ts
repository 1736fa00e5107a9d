import { iamResourcepolicyForbidEveryone as control } from "../../controls/iam";
import { documentRule } from "../../judge/documentRule";
import { everyoneIn } from "../../judge/strangers";
import { readPolicies } from "./resourcePolicies";

export const iamResourcepolicyForbidEveryone = documentRule(control, readPolicies, everyoneIn);
