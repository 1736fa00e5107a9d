import { iamPolicyLimitPermissions as control } from "../../controls/iamRights";
import { unnamedRule } from "./unnamedRule";

export const iamPolicyLimitPermissions = unnamedRule(control, "permissions");
