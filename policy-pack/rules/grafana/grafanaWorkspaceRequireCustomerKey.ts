import { grafanaKeyUses, grafanaWorkspaceRequireCustomerKey as control } from "../../controls/grafana";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const grafanaWorkspaceRequireCustomerKey = customerKeyRule(control, grafanaKeyUses);
