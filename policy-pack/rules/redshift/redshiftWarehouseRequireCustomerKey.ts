import { redshiftKeyUses, redshiftWarehouseRequireCustomerKey as control } from "../../controls/redshift";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const redshiftWarehouseRequireCustomerKey = customerKeyRule(control, redshiftKeyUses);
