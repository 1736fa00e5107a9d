import { redshiftSecretKeyUses, redshiftSecretRequireCustomerKey as control } from "../../controls/redshift";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const redshiftSecretRequireCustomerKey = customerKeyRule(control, redshiftSecretKeyUses);
