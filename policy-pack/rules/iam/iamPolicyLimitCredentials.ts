import { iamPolicyLimitCredentials as control } from "../../controls/iamRights";
import { unnamedRule } from "./unnamedRule";

export const iamPolicyLimitCredentials = unnamedRule(control, "credentials");
