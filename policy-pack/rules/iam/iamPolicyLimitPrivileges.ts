import { iamPolicyLimitPrivileges as control } from "../../controls/iamRights";
import { unnamedRule } from "./unnamedRule";

export const iamPolicyLimitPrivileges = unnamedRule(control, "privileges");
