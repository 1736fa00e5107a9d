export { rekognitionStreamRequireCustomerKey } from "./rekognitionStreamRequireCustomerKey";
