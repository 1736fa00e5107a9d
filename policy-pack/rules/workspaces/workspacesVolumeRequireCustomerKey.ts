import { workspacesKeyUses, workspacesVolumeRequireCustomerKey as control } from "../../controls/workspaces";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const workspacesVolumeRequireCustomerKey = customerKeyRule(control, workspacesKeyUses);
