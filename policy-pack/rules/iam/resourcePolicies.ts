import { alsoJudged, type DocumentSource } from "../../judge/documentRule";
import { bucketPolicies, keyPolicies, otherPolicies, queuePolicies, topicPolicies } from "../../judge/policySources";

/** Where policies stand that say who may reach a resource. */
export const resourcePolicies: readonly DocumentSource[] = [
  ...bucketPolicies,
  ...keyPolicies,
  ...queuePolicies,
  ...topicPolicies,
  ...otherPolicies,
];

/** The same for rules that leave what cannot be judged to iam-resourcepolicy-forbid-strangers. */
export const readPolicies = alsoJudged(resourcePolicies, "iam-resourcepolicy-forbid-strangers");
