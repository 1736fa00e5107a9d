import { s3BucketRequireReplication as control } from "../../controls/s3Uniform";
import { MalformedPolicyError, parseDocument, type PolicyDocument } from "../../judge/documents";
import { look, lookString, places } from "../../judge/look";
import { identityPolicies } from "../../judge/policySources";
import type { Judged, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { allows } from "../../judge/strangers";
import { bucketTypes } from "../../judge/twins";

const configuration = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
const inline = ["replicationConfiguration", "replicationConfigurations"];

/** Whether a policy lets its holder write replicas, by that name: no wildcard for whatever there is. */
const isForReplicas = (document: PolicyDocument): boolean =>
  allows(document).some(({ action }) => !action.negated && action.patterns.some(isReplicate));
const isReplicate = (pattern: string): boolean => /^s3:replicate(object|\*)$/i.test(pattern);

function isPrepared(resource: StackResource): boolean {
  return identityPolicies
    .filter(({ types }) => types.includes(resource.type))
    .flatMap(({ path, kind }) => places(resource.props, path).map((place) => ({ seen: place.look, kind })))
    .some(({ seen, kind }) => {
      try {
        return seen.state === "known" && isForReplicas(parseDocument(seen.value, kind));
      } catch (error) {
        if (error instanceof MalformedPolicyError) {
          return false;
        }
        throw error;
      }
    });
}

/** Whether a replication configuration, inline ones included, has rules and none of them is on. */
function isIdle({ type, props }: Judged): boolean {
  const holders = type === configuration ? [""] : inline.map((name) => `${name}[].`);
  const states = holders.flatMap((at) =>
    places(props, `${at}rules[]`).flatMap(({ look: rule }) =>
      rule.state === "known" ? lookString(rule.value as Props, "status") : rule,
    ),
  );
  const isOn = states.some((seen) => seen.state === "unknown" || (seen.state === "known" && seen.value === "Enabled"));
  return states.some(({ state }) => state === "known") && !isOn;
}

export const s3BucketRequireReplication: Rule = {
  control,
  types: [configuration, ...bucketTypes, ...identityPolicies.flatMap(({ types }) => types)],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if ((resource.type === configuration || bucketTypes.includes(resource.type)) && isIdle(resource)) {
      verdict.violation({ resource, what: "has replication rules, and none of them is on" });
    }
  },
  stack: (stack, verdict) => {
    const buckets = stack.ofType(bucketTypes);
    const isReplicated = buckets.some(({ props }) => inline.some((path) => look(props, path).state !== "absent"));
    if (buckets.length === 0 || isReplicated || stack.ofType([configuration]).length > 0) {
      return;
    }
    const held = stack.ofType(new Set(identityPolicies.flatMap(({ types }) => types)));
    const what = "is made for replication, and no bucket of this stack is replicated";
    held.filter(isPrepared).forEach((resource) => verdict.violation({ resource, what }));
  },
};
