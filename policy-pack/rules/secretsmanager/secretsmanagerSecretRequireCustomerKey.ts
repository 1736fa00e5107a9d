import {
  secretsmanagerKeyUses,
  secretsmanagerSecretRequireCustomerKey as control,
} from "../../controls/secretsmanager";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const secretsmanagerSecretRequireCustomerKey = customerKeyRule(control, secretsmanagerKeyUses);
