import { elasticacheKeyUses, elasticacheCacheRequireCustomerKey as control } from "../../controls/elasticache";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const elasticacheCacheRequireCustomerKey = customerKeyRule(control, elasticacheKeyUses);
