import {
  elastictranscoderKeyUses,
  elastictranscoderPipelineRequireCustomerKey as control,
} from "../../controls/elastictranscoder";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const elastictranscoderPipelineRequireCustomerKey = customerKeyRule(control, elastictranscoderKeyUses);
