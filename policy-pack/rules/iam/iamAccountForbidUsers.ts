import { iamAccountForbidUsers as control } from "../../controls/iamUsers";
import { forbidResources } from "./forbidResources";

export const iamAccountForbidUsers = forbidResources(control, {
  types: ["aws:iam/user:User", "aws:iam/userGroupMembership:UserGroupMembership"],
  naming: ["aws:iam/groupMembership:GroupMembership"],
});
