import {
  appintegrationsKeyUses,
  appintegrationsIntegrationRequireCustomerKey as control,
} from "../../controls/appintegrations";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const appintegrationsIntegrationRequireCustomerKey = customerKeyRule(control, appintegrationsKeyUses);
