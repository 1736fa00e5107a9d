import { chimeKeyUses, chimeVoiceRequireCustomerKey as control } from "../../controls/chime";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const chimeVoiceRequireCustomerKey = customerKeyRule(control, chimeKeyUses);
