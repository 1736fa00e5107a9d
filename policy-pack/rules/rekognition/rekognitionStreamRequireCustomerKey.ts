import { rekognitionKeyUses, rekognitionStreamRequireCustomerKey as control } from "../../controls/rekognition";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const rekognitionStreamRequireCustomerKey = customerKeyRule(control, rekognitionKeyUses);
