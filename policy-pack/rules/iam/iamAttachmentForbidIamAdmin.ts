import { iamAttachmentForbidIamAdmin as control } from "../../controls/iamPolicies";
import { attachmentRule } from "./attachmentRule";

export const iamAttachmentForbidIamAdmin = attachmentRule(control, /IAMFullAccess\w*/);
