import { appfabricKeyUses, appfabricBundleRequireCustomerKey as control } from "../../controls/appfabric";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const appfabricBundleRequireCustomerKey = customerKeyRule(control, appfabricKeyUses);
