import { opensearchCollectionRequireProtection as control } from "../../controls/opensearchSafeguards";
import { judgeUnknownJson, lookJson } from "../../judge/jsonText";
import { judgeKeyValue } from "../../judge/keys";
import { look, lookBoolean, lookString, places } from "../../judge/look";
import { proveKey } from "../../judge/proveKey";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const security = "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy";
const access = "aws:opensearch/serverlessAccessPolicy:ServerlessAccessPolicy";
const at = "policy";

function kindOf({ type, props }: Judged): string {
  const seen = lookString(props, "type");
  return type === access ? "data" : seen.state === "known" ? seen.value.toLowerCase() : "";
}

function judgeEncryption(resource: Judged, policy: Props, verdict: Verdict): void {
  const owned = lookBoolean(policy, "AWSOwnedKey");
  const key = look(policy, "KmsARN");
  if ((owned.state === "known" && owned.value) || key.state !== "known") {
    verdict.violation({ resource, at, what: "leaves the key to AWS" });
  } else {
    const judged = judgeKeyValue(key.value, resource.home, verdict.config, false);
    if (judged.state === "refused") {
      verdict.violation({ resource, at, what: judged.what, mend: judged.mend });
    }
  }
}

/** Network and access policies are lists of rule sets. */
function judgeSets(resource: Judged, policy: Props, verdict: Verdict): void {
  for (const { look: seen } of places({ sets: policy }, "sets[]")) {
    const set = seen.state === "known" && typeof seen.value === "object" ? (seen.value as Props) : {};
    const open = lookBoolean(set, "AllowFromPublic");
    if (open.state === "known" && open.value) {
      verdict.violation({ resource, at, what: "lets the public Internet reach the collection" });
    }
    if (places(set, "Principal[]").some(({ look: who }) => who.state === "known" && who.value === "*")) {
      verdict.violation({ resource, at, what: "lets everyone at the data" });
    }
  }
}

export const opensearchCollectionRequireProtection: Rule = {
  control,
  types: [security, access],
  settings: ["unprovable", "allowedKeyAccounts", "allowedRegions"],
  resource: (resource, verdict) => {
    const policy = lookJson(resource.props, at);
    if (policy.state === "known") {
      (kindOf(resource) === "encryption" ? judgeEncryption : judgeSets)(resource, policy.value, verdict);
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([security, access])) {
      if (kindOf(resource) === "encryption") {
        const policy = lookJson(resource.props, at);
        const key = policy.state === "known" ? look(policy.value, "KmsARN") : policy;
        proveKey(resource, key, { at, property: at, exclusive: false, abroad: false }, stack, verdict);
      } else {
        judgeUnknownJson(resource, at, verdict);
      }
    }
  },
};
