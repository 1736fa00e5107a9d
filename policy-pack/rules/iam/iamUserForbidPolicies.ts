import { iamUserForbidPolicies as control } from "../../controls/iamUsers";
import { forbidResources } from "./forbidResources";

export const iamUserForbidPolicies = forbidResources(control, {
  types: ["aws:iam/userPolicy:UserPolicy", "aws:iam/userPolicyAttachment:UserPolicyAttachment"],
  naming: ["aws:iam/policyAttachment:PolicyAttachment"],
});
