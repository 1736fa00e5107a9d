import { eventsKeyUses, eventsBusRequireCustomerKey as control } from "../../controls/events";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const eventsBusRequireCustomerKey = customerKeyRule(control, eventsKeyUses);
