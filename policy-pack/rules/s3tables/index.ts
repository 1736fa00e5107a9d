export { s3tablesBucketRequireCustomerKey } from "./s3tablesBucketRequireCustomerKey";
