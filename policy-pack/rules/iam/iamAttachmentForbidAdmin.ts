import { iamAttachmentForbidAdmin as control } from "../../controls/iamPolicies";
import { attachmentRule } from "./attachmentRule";

export const iamAttachmentForbidAdmin = attachmentRule(control, /AdministratorAccess\w*/);
