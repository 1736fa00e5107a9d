import { tlsOnly } from "../../judge/documents";
import { countUnknown, look } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Verdict } from "../../judge/rule";
import { bucketArn } from "./buckets";

/** Judges the known policy of the bucket `name`; each request that slips through is named. */
export function judgeDocument(resource: Judged, name: string, verdict: Verdict): void {
  const policy = look(resource.props, "policy");
  if (policy.state !== "known") {
    return;
  }
  const at = "policy";
  if (countUnknown(policy.value) > 0) {
    const mend = "write the policy with plain strings; only what is known at preview can be judged.";
    verdict.unprovable({ resource, at, what: "is not known in all its parts yet", mend });
    return;
  }
  const coverage = tlsOnly(policy.value, bucketArn(name, resource.home.region));
  if (!coverage.ok) {
    for (const hole of coverage.holes) {
      verdict.violation({ resource, at, what: `leaves a request without TLS through: ${hole.reason}` });
    }
  }
}
