import {
  auditmanagerKeyUses,
  auditmanagerRegistrationRequireCustomerKey as control,
} from "../../controls/auditmanager";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const auditmanagerRegistrationRequireCustomerKey = customerKeyRule(control, auditmanagerKeyUses);
