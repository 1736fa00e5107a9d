import { type CustomResourceOptions } from "@pulumi/pulumi";
import { type Profile } from "../settings/settings";

/** What a stack affords of detection. */
export interface DetectionPlan {
  /** How often Macie reads new objects. */
  readonly classification: "weekly" | "monthly";
  /** Access Analyzer also looks for access that nobody uses. */
  readonly unusedAccess: boolean;
  /** Security Hub, with its standards. */
  readonly securityHub: boolean;
  /** Inspector. */
  readonly vulnerabilities: boolean;
}

/**
 * Options of what a profile switches on and off. Unlike other settings of the account it does not stay when it leaves the
 * program: its bill would go on, and switching it on again would meet what is still there. A stack with patient data cannot
 * be destroyed whole, so there only the profile ends it.
 */
export const SWITCHED_BY_PROFILE: Pick<CustomResourceOptions, "retainOnDelete"> = { retainOnDelete: false };

/**
 * Detection by profile. What the requirements name stands in every profile: AWS Config with the HIPAA pack, GuardDuty with
 * all its features, Macie, Access Analyzer for external access, alerts.
 *
 * `minimal` leaves out, because each is billed by what the account holds and no requirement names it: Security Hub,
 * Inspector and the search for unused access. It also has Macie look at new objects monthly and not weekly.
 */
export const DETECTION_PLANS: Readonly<Record<Profile, DetectionPlan>> = {
  minimal: {
    classification: "monthly",
    unusedAccess: false,
    securityHub: false,
    vulnerabilities: false,
  },
  standard: {
    classification: "weekly",
    unusedAccess: true,
    securityHub: true,
    vulnerabilities: true,
  },
  full: {
    classification: "weekly",
    unusedAccess: true,
    securityHub: true,
    vulnerabilities: true,
  },
};
