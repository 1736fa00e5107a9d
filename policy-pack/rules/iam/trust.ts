import { alsoJudged } from "../../judge/documentRule";
import { trustPolicies } from "../../judge/policySources";

/** Trust policies for rules that leave what cannot be judged to iam-role-limit-trust. */
export const readTrust = alsoJudged(trustPolicies, "iam-role-limit-trust");
