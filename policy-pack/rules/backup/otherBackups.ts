import { look, lookString } from "../../judge/look";
import type { Stack, StackResource } from "../../judge/resource";
import { hasTag } from "./selections";

const snapshots = "aws:dlm/lifecyclePolicy:LifecyclePolicy";
const organization = "aws:organizations/policy:Policy";
/** What a stack has that makes its backups itself with AWS Backup. */
const own = ["plan:Plan", "selection:Selection", "vault:Vault"].map((type) => `aws:backup/${type}`);
const defaults: Readonly<Record<string, string>> = {
  VOLUME: "aws:ebs/volume:Volume",
  INSTANCE: "aws:ec2/instance:Instance",
};

/** Types that show backups besides the selections of the stack. */
export const otherBackupTypes: readonly string[] = [snapshots, organization, ...own];

/** Whether a policy of the organisation is about backups. */
export function isOfOrganization(stack: Stack): boolean {
  return stack.ofType([organization]).some(({ props }) => {
    const type = lookString(props, "type");
    return type.state === "known" && type.value === "BACKUP_POLICY";
  });
}

/** Whether a policy of Data Lifecycle Manager makes snapshots of all there is of a type, or of what has one of its tags. */
export function isSnapshotted(resource: StackResource, stack: Stack): boolean {
  return stack.ofType([snapshots]).some(({ props }) => {
    const whole = lookString(props, "defaultPolicy");
    const tags = look(props, "policyDetails.targetTags");
    const pairs = tags.state === "known" && typeof tags.value === "object" ? Object.entries(tags.value ?? {}) : [];
    return (
      (whole.state === "known" && defaults[whole.value] === resource.type) ||
      tags.state === "unknown" ||
      pairs.some(([key, value]) => hasTag(resource, { key, value: value as unknown }))
    );
  });
}

/**
 * Whether a resource has a tag by which a plan elsewhere picks it. Where one plan serves an organisation, a stack has
 * such tags and nothing else; one with a plan, a vault, a selection or a lifecycle policy of its own is judged by those.
 */
export function isLeftToCentralPlan({ props, defaultTags }: StackResource, stack: Stack): boolean {
  const tags = look(props, "tags");
  const given =
    tags.state === "known" && typeof tags.value === "object" ? { ...defaultTags, ...tags.value } : defaultTags;
  return (
    stack.ofType([...own, snapshots]).length === 0 &&
    Object.entries(given).some(
      ([key, value]) => /backup|snapshot/i.test(key) && !/^(|no|none|never|false|off|disabled|0)$/i.test(String(value)),
    )
  );
}
