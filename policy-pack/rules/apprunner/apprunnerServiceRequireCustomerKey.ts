import { apprunnerKeyUses, apprunnerServiceRequireCustomerKey as control } from "../../controls/apprunner";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const apprunnerServiceRequireCustomerKey = customerKeyRule(control, apprunnerKeyUses);
