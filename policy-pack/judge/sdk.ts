import type { ReportViolation, Severity, EnforcementLevel } from "@pulumi/policy";
import * as proxyModule from "@pulumi/policy/proxy";

/**
 * The one place that touches what `@pulumi/policy` 1.21.0 does not type. The SDK wraps the properties of a resource
 * in a proxy that throws when a value is unknown, catches that itself and turns the verdict of the whole rule into an
 * advisory, so a mandatory rule that reads an unknown value lets the preview pass. Rules therefore never see the
 * proxy: they get the plain object behind it, in which an unknown value is one of seven marker strings.
 */
interface ProxyInternals {
  readonly unknownCheckingProxy: (props: object) => object;
  readonly isSpecialProxy: string;
  readonly getSpecialProxyTarget: string;
  readonly unknownBooleanValue: string;
  readonly unknownNumberValue: string;
  readonly unknownStringValue: string;
  readonly unknownArrayValue: string;
  readonly unknownAssetValue: string;
  readonly unknownArchiveValue: string;
  readonly unknownObjectValue: string;
}

const internals = proxyModule as unknown as ProxyInternals;

const unknownMarkers: ReadonlySet<unknown> = new Set([
  internals.unknownBooleanValue,
  internals.unknownNumberValue,
  internals.unknownStringValue,
  internals.unknownArrayValue,
  internals.unknownAssetValue,
  internals.unknownArchiveValue,
  internals.unknownObjectValue,
]);

/** The properties of a resource as plain data; an unknown value is a marker that {@link isUnknown} recognises. */
export type Props = Readonly<Record<string, unknown>>;

/** Whether a raw value stands for one that is not known before the resource behind it exists. */
export function isUnknown(value: unknown): boolean {
  return typeof value === "string" && unknownMarkers.has(value);
}

/** The plain object behind the SDK's checking proxy; an object that is no proxy is returned as it is. */
export function plain(props: object): Props {
  const record = props as Readonly<Record<string, unknown>>;
  return record[internals.isSpecialProxy] === true ? (record[internals.getSpecialProxyTarget] as Props) : record;
}

/** A violation with a level of its own: the object form that the SDK's `report` takes and does not type. */
export interface LevelledViolation {
  readonly message: string;
  readonly urn?: string;
  readonly enforcementLevel: EnforcementLevel;
  readonly severity?: Severity;
}

/** Reports at a level other than the rule's own, e.g. an advisory from a mandatory rule. */
export function reportAt(report: ReportViolation, violation: LevelledViolation): void {
  (report as unknown as (violation: LevelledViolation) => void)(violation);
}

// With an SDK that hides its markers or its target differently every unknown value would pass for a known one. The
// pack then refuses to start, which fails the deployment, instead of judging wrongly.
const probe = plain(internals.unknownCheckingProxy({ value: internals.unknownStringValue }));
if (unknownMarkers.has(undefined) || unknownMarkers.size !== 7 || !isUnknown(probe["value"])) {
  throw new Error("This version of @pulumi/policy marks unknown values differently; the pack supports 1.21.0.");
}
