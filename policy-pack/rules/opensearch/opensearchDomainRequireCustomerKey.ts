import { opensearchKeyUses, opensearchDomainRequireCustomerKey as control } from "../../controls/opensearch";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const opensearchDomainRequireCustomerKey = customerKeyRule(control, opensearchKeyUses);
