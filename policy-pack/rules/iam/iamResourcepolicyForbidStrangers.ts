import { iamResourcepolicyForbidStrangers as control } from "../../controls/iam";
import { documentRule } from "../../judge/documentRule";
import { bucketPolicies, keyPolicies, otherPolicies, queuePolicies, topicPolicies } from "../../judge/policySources";
import { strangersIn } from "../../judge/strangers";

export const iamResourcepolicyForbidStrangers = documentRule(
  control,
  [...bucketPolicies, ...keyPolicies, ...queuePolicies, ...topicPolicies, ...otherPolicies],
  strangersIn,
  ["allowedAccounts"],
);
