import { kmsKeyRequireSeparation as control } from "../../controls/kms";
import { documentRule } from "../../judge/documentRule";
import { mayCall } from "../../judge/mayCall";
import { keyPolicies } from "../../judge/policySources";

const administration = ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"];
const use = ["kms:Decrypt", "kms:GenerateDataKey"];

export const kmsKeyRequireSeparation = documentRule(control, keyPolicies, (document) => {
  const administrators = mayCall(document, administration);
  return [...mayCall(document, use)]
    .filter((principal) => administrators.has(principal))
    .map((principal) => `lets ${principal} both administer the key and use it`);
});
