/** One setting of Valkey on ElastiCache. */
export interface CacheParameter {
  readonly name: string;
  readonly value: string;
}

/**
 * Settings of Valkey. The TLS version is none of them: ElastiCache accepts TLS 1.2 and 1.3 only, and
 * `transitEncryptionMode: required` refuses everything without TLS.
 *
 * - Keys are evicted only when they have an end of life, so that a full cache refuses instead of losing sessions.
 * - Idle connections end after an hour; IAM ends each after twelve anyway.
 *
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html
 */
export const PARAMETERS: readonly CacheParameter[] = [
  { name: "maxmemory-policy", value: "volatile-lru" },
  { name: "timeout", value: "3600" },
];

/** Parameter group family of a Valkey version: `valkey8` for `8.1`. */
export function familyOf(engineVersion: string): string {
  return `valkey${engineVersion.split(".")[0]}`;
}
