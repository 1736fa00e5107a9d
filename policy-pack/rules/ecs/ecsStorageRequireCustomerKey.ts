import { ecsKeyUses, ecsStorageRequireCustomerKey as control } from "../../controls/ecs";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const ecsStorageRequireCustomerKey = customerKeyRule(control, ecsKeyUses);
