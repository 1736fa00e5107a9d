import { dataexchangeKeyUses, dataexchangeExportRequireCustomerKey as control } from "../../controls/dataexchange";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const dataexchangeExportRequireCustomerKey = customerKeyRule(control, dataexchangeKeyUses);
