import { type Naming } from "../naming";

/**
 * What EventBridge reports within seconds, besides the alarms that the trail's log group raises within minutes: events
 * after which the trail or the keys themselves may be gone.
 *
 * EventBridge sees only the stack's own region (and, in us-east-1, global services); the alarms see every region.
 */
export interface EventSpec {
  /** Part of the rule's name. */
  readonly id: string;
  readonly description: string;
  readonly pattern: (names: Naming) => EventPattern;
  /** Also read-only events, which EventBridge leaves out by default. `AssumeRole` counts as one. @default false */
  readonly readOnlyEvents?: boolean;
  /** HIPAA citation. */
  readonly citation: string;
  readonly requirements: readonly string[];
}

/** An event pattern: lists of allowed values, nested like the event. */
export interface EventPattern {
  readonly "source": readonly string[];
  readonly "detail-type": readonly string[];
  readonly "detail": Readonly<Record<string, readonly unknown[] | Readonly<Record<string, readonly unknown[]>>>>;
}

/** Pattern of an API call that CloudTrail records. */
function apiCall(service: string, eventNames: readonly unknown[], detail: EventPattern["detail"] = {}): EventPattern {
  return {
    "source": [`aws.${service}`],
    "detail-type": ["AWS API Call via CloudTrail"],
    "detail": { eventSource: [`${service}.amazonaws.com`], eventName: eventNames, ...detail },
  };
}

/** Every rule on the default event bus. */
export const EVENT_CATALOGUE: readonly EventSpec[] = [
  {
    id: "key-danger",
    description: "A key was disabled, is to be deleted, or got another policy",
    pattern: () => apiCall("kms", ["ScheduleKeyDeletion", "DisableKey", "DeleteImportedKeyMaterial", "PutKeyPolicy"]),
    citation: "45 CFR 164.312(a)(2)(iv)",
    requirements: ["R-001-02", "R-002-20"],
  },
  {
    id: "trail-danger",
    description: "The audit trail was stopped, deleted or changed",
    pattern: () => apiCall("cloudtrail", ["StopLogging", "DeleteTrail", "UpdateTrail", "PutEventSelectors"]),
    citation: "45 CFR 164.312(b)",
    requirements: ["R-000-35", "R-002-20"],
  },
  {
    id: "break-glass",
    description: "The emergency role was assumed",
    pattern: (names) =>
      apiCall("sts", [{ prefix: "AssumeRole" }], {
        requestParameters: { roleArn: [names.roleArn("break-glass")] },
      }),
    readOnlyEvents: true,
    citation: "45 CFR 164.312(a)(2)(ii)",
    requirements: ["R-002-20", "R-004-23"],
  },
];
