import { iamPolicyLimitChanges as control } from "../../controls/iamRights";
import { unnamedRule } from "./unnamedRule";

export const iamPolicyLimitChanges = unnamedRule(control, "changes");
