/**
 * Interface endpoints that every stack has: what handles keys, secrets and logs never leaves the network. R-000-27,
 * R-003-17.
 */
export const REQUIRED_ENDPOINTS = ["kms", "secretsmanager", "logs"] as const;

/** Reached through gateway endpoints, which every stack has and which cost nothing. */
const GATEWAYS: ReadonlySet<string> = new Set(["s3", "dynamodb"]);

/**
 * Services whose FIPS 140 validated endpoint can be reached privately. The others keep their plain endpoint; a client
 * that insists on FIPS reaches those through address translation.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/vpc-endpoint-overview.html
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-and-interface-VPC.html
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html
 */
const WITH_FIPS: ReadonlySet<string> = new Set([
  "kms",
  "secretsmanager",
  "logs",
  "sts",
  "ec2",
  "bedrock",
  "bedrock-runtime",
]);

/**
 * The services to make interface endpoints for, as the service part of the endpoint's name: the required ones and the
 * chosen ones, each once, in a stable order. `s3` and `dynamodb` are left out: their gateway endpoints always exist.
 *
 * @param chosen services beyond the required ones, for example `["sts", "ecr.api"]`
 * @param fips use the FIPS form of each service that has one; applications then set `AWS_USE_FIPS_ENDPOINT=true`
 */
export function endpointServices(chosen: readonly string[], fips: boolean): string[] {
  const services = new Set([...REQUIRED_ENDPOINTS, ...chosen].filter((service) => !GATEWAYS.has(service)));
  return [...new Set([...services].map((service) => (fips && WITH_FIPS.has(service) ? `${service}-fips` : service)))];
}
