import { type Naming } from "../naming";
import { type Statement } from "../policies/statement";
import { cacheUserName } from "./users";

/**
 * Connecting to the cache as the application's user: a role proves itself with a signed request that lives 15 minutes, and
 * there is no password to keep (R-000-24).
 *
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html
 */
export function connectToCache(names: Naming): Statement {
  return {
    Sid: "ConnectToCache",
    Effect: "Allow",
    Action: "elasticache:Connect",
    Resource: [
      names.arn("elasticache", `replicationgroup:${names.of("cache")}`),
      names.arn("elasticache", `user:${cacheUserName(names)}`),
    ],
  };
}
