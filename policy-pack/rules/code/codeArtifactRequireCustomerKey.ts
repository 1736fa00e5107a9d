import { codeKeyUses, codeArtifactRequireCustomerKey as control } from "../../controls/code";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const codeArtifactRequireCustomerKey = customerKeyRule(control, codeKeyUses);
