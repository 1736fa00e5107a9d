import { datazoneKeyUses, datazoneDomainRequireCustomerKey as control } from "../../controls/datazone";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const datazoneDomainRequireCustomerKey = customerKeyRule(control, datazoneKeyUses);
