import { iamAttachmentForbidFullAccess as control } from "../../controls/iamPolicies";
import { attachmentRule } from "./attachmentRule";

export const iamAttachmentForbidFullAccess = attachmentRule(
  control,
  /PowerUserAccess\w*|(?!IAMFullAccess)\w*FullAccess\w*/,
);
