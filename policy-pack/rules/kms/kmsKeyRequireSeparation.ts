import { kmsKeyRequireSeparation as control } from "../../controls/kms";
import { incomplete } from "../../judge/companions";
import { documentRule } from "../../judge/documentRule";
import { keyTypes } from "../../judge/keys";
import { look } from "../../judge/look";
import { mayCall } from "../../judge/mayCall";
import { namedFor } from "../../judge/namedRoles";
import { keyPolicies } from "../../judge/policySources";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const administration = ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"];
const use = ["kms:Decrypt", "kms:GenerateDataKey"];
const keys = keyTypes.filter((type) => type !== "aws:kms/alias:Alias");
const attached = "aws:kms/keyPolicy:KeyPolicy";

const documents = documentRule(control, keyPolicies, (document) => {
  const faults = [mayCall, namedFor].flatMap((whoMay) => {
    const administrators = whoMay(document, administration);
    return [...whoMay(document, use)].filter((principal) => administrators.has(principal));
  });
  return [...new Set(faults)].map((principal) => `lets ${principal} both administer the key and use it`);
});

const states = ({ props }: StackResource): boolean => look(props, "policy").state !== "absent";

/**
 * A key without a policy gets the one of KMS, which gives the account both. That is a choice that many make for all their
 * keys and `kms-key-require-policy` advises against; beside keys with policies it is a policy that was lost.
 */
export const kmsKeyRequireSeparation: Rule = {
  ...documents,
  settings: [...documents.settings, "presence"],
  stack: (stack, verdict) => {
    documents.stack?.(stack, verdict);
    const companions = {
      owners: keys,
      names: ["keyId", "id", "arn"],
      types: [attached],
      property: "keyId",
      complete: states,
    };
    const without = incomplete(stack, companions);
    if (verdict.config.presence === "always" || without.length < stack.ofType(keys).length) {
      const what = "is not set, so the account may both administer the key and use it";
      without.forEach((resource) => verdict.violation({ resource, at: "policy", what }));
    }
  },
};
