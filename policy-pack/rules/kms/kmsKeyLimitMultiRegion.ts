import { kmsKeyLimitMultiRegion as control } from "../../controls/kmsRegions";
import { lookBoolean } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";

const keys = ["aws:kms/key:Key", "aws:kms/externalKey:ExternalKey"];
const replicas: Readonly<Record<string, string>> = {
  "aws:kms/replicaKey:ReplicaKey": "primaryKeyArn",
  "aws:kms/replicaExternalKey:ReplicaExternalKey": "primaryKeyArn",
};
const at = "multiRegion";

export const kmsKeyLimitMultiRegion: Rule = {
  control,
  types: [...keys, ...Object.keys(replicas)],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const all = stack.ofType(keys);
    const names = new References(all, ["arn", "id", "keyId"]);
    const replicated = new Set(
      Object.entries(replicas).flatMap(([type, property]) => [...names.group(stack.ofType([type]), property).keys()]),
    );
    const staysHome = ({ props, urn }: (typeof all)[number]): boolean => {
      const seen = lookBoolean(props, at);
      return replicated.has(urn) || seen.state === "absent" || (seen.state === "known" && !seen.value);
    };
    oddOnesOut(all, staysHome, 2).forEach((resource) =>
      verdict.violation({ resource, at, what: "is on, and no replica of the key is in this stack" }),
    );
  },
};
