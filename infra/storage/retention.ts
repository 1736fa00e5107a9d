import type * as awsInputs from "@pulumi/aws/types/input";

/** Days that records of access and of decisions are kept: six years (45 CFR 164.316(b)(2)(i)), leap days counted. */
export const LOG_RETENTION_DAYS = 2192;

/** Days that backups and overwritten or deleted records are kept: seven years (R-001-55). */
export const RECORD_RETENTION_DAYS = 2555;

/**
 * Days that a log remains after it expired or the emergency role deleted it: a year in which the deletion is noticed.
 */
export const DELETED_LOG_DAYS = 365;

type Rule = awsInputs.s3.BucketLifecycleConfigurationRule;

/** Log objects expire when their retention ends. */
export function expireLogs(retentionDays: number): Rule[] {
  return [
    {
      id: "expire-logs",
      status: "Enabled",
      filter: { prefix: "" },
      expiration: { days: retentionDays },
      noncurrentVersionExpiration: { noncurrentDays: DELETED_LOG_DAYS },
    },
    REMOVE_EXPIRED_MARKERS,
  ];
}

/** A delete marker that hides nothing any more only slows listings down. */
export const REMOVE_EXPIRED_MARKERS: Rule = {
  id: "remove-expired-markers",
  status: "Enabled",
  filter: { prefix: "" },
  expiration: { expiredObjectDeleteMarker: true },
};
