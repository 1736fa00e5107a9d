import { ampKeyUses, ampWorkspaceRequireCustomerKey as control } from "../../controls/amp";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const ampWorkspaceRequireCustomerKey = customerKeyRule(control, ampKeyUses);
