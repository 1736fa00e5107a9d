import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html";
const iam = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-access-level-summaries.html";

export const iamPolicyLimitDataAccess: Control = {
  id: "iam-policy-limit-data-access",
  title: "Rights to read data and use keys name the data and the keys.",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "No Allow of an identity policy lets use every key, or read the objects of every bucket, every secret, parameter, table or queue, on every resource. A condition counts where it narrows what is reached; one on the time, TLS, the region or, for keys, on the service alone does not. All keys of an account are named by their aliases where such statements of the stack are.",
  remediation: "write the ARNs of the keys, buckets or secrets into Resource.",
  source: `${guide}`,
  equivalents: {
    awsConfig: ["IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS", "IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS"],
    securityHub: ["KMS.1", "KMS.2"],
    checkov: ["CKV_AWS_355", "CKV_AWS_356", "CKV_AWS_108", "CKV_AWS_288"],
    prowler: ["iam_policy_no_full_access_to_kms", "iam_inline_policy_no_full_access_to_kms"],
  },
};

export const iamPolicyLimitCredentials: Control = {
  id: "iam-policy-limit-credentials",
  title: "Rights to get credentials name whose.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(C)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "No Allow of an identity policy lets make keys and passwords of every user, assume every role or connect to every database. A condition counts where it narrows what is reached; one on the time, TLS or the region does not.",
  remediation: "write the ARNs of what is meant into Resource.",
  source: `${iam}`,
  equivalents: {
    checkov: [
      "CKV_AWS_355",
      "CKV_AWS_356",
      "CKV_AWS_107",
      "CKV_AWS_287",
      "CKV_AWS_110",
      "CKV_AWS_286",
      "CKV_AWS_111",
      "CKV_AWS_290",
    ],
    prowler: ["iam_policy_allows_privilege_escalation", "iam_inline_policy_allows_privilege_escalation"],
  },
};

export const iamPolicyLimitPrivileges: Control = {
  id: "iam-policy-limit-privileges",
  title: "Rights to give rights name to whom.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(C)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "No Allow of an identity policy lets pass every role, change the policies, users and roles of IAM whichever they are, or put other code under every function's role. A condition counts where it narrows what is reached; one on the service that a role is passed to does not.",
  remediation: "write the ARNs of what is meant into Resource.",
  source: `${iam}`,
  equivalents: {
    checkov: [
      "CKV_AWS_355",
      "CKV_AWS_356",
      "CKV_AWS_109",
      "CKV_AWS_289",
      "CKV_AWS_110",
      "CKV_AWS_286",
      "CKV_AWS_111",
      "CKV_AWS_290",
    ],
    prowler: ["iam_policy_allows_privilege_escalation", "iam_inline_policy_allows_privilege_escalation"],
  },
};

export const iamPolicyLimitPermissions: Control = {
  id: "iam-policy-limit-permissions",
  title: "Rights to open resources name the resources.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(C)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "No Allow of an identity policy lets change the policy, ACL, grants or sharing of every bucket, key, queue, topic, function, repository, image or snapshot. A condition counts where it narrows what is reached; one on the time, TLS or the region does not.",
  remediation: "write the ARNs of what is meant into Resource.",
  source: `${iam}`,
  equivalents: { checkov: ["CKV_AWS_355", "CKV_AWS_356", "CKV_AWS_109", "CKV_AWS_289", "CKV_AWS_111", "CKV_AWS_290"] },
};

export const iamPolicyLimitChanges: Control = {
  id: "iam-policy-limit-changes",
  title: "Rights to change and delete name what.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(C)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "No Allow of an identity policy lets write or delete the data of every store, stop trails, delete logs, keys and backups, or run commands on every server. A condition counts where it narrows what is reached; one on the time, TLS or the region does not.",
  remediation: "write the ARNs of what is meant into Resource.",
  source: `${iam}`,
  equivalents: {
    checkov: ["CKV_AWS_355", "CKV_AWS_356", "CKV_AWS_111", "CKV_AWS_290"],
    prowler: ["iam_policy_no_wildcard_marketplace_subscribe", "iam_inline_policy_no_wildcard_marketplace_subscribe"],
  },
};
