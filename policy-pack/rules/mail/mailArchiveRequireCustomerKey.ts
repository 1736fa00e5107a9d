import { mailKeyUses, mailArchiveRequireCustomerKey as control } from "../../controls/mail";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const mailArchiveRequireCustomerKey = customerKeyRule(control, mailKeyUses);
