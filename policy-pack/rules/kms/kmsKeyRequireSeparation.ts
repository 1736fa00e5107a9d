import { kmsKeyRequireSeparation as control } from "../../controls/kms";
import { documentRule } from "../../judge/documentRule";
import { mayCall } from "../../judge/mayCall";
import { namedFor } from "../../judge/namedRoles";
import { keyPolicies } from "../../judge/policySources";

const administration = ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"];
const use = ["kms:Decrypt", "kms:GenerateDataKey"];

export const kmsKeyRequireSeparation = documentRule(control, keyPolicies, (document) => {
  const faults = [mayCall, namedFor].flatMap((whoMay) => {
    const administrators = whoMay(document, administration);
    return [...whoMay(document, use)].filter((principal) => administrators.has(principal));
  });
  return [...new Set(faults)].map((principal) => `lets ${principal} both administer the key and use it`);
});
