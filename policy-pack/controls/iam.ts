import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

export const iamResourcepolicyForbidEveryone: Control = {
  id: "iam-resourcepolicy-forbid-everyone",
  title: "Resource policies let in nobody who is not named.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  severity: "critical",
  description:
    "No Allow of the policy of a bucket, key, queue, topic, secret, file system, vault, repository or other resource is for everyone, unless a condition that strangers cannot meet names an account, organisation, principal, network or resource; none uses NotPrincipal.",
  remediation:
    "name the principals, or add a condition on aws:PrincipalAccount, aws:PrincipalOrgID, aws:PrincipalArn, aws:SourceArn or aws:SourceVpce with exact values.",
  source: `${guide}/reference_policies_elements_principal.html#principal-anonymous`,
  equivalents: {
    awsConfig: ["S3_BUCKET_POLICY_GRANTEE_CHECK"],
    cdkNag: ["EventBusOpenAccess"],
    checkov: [
      "CKV_AWS_32",
      "CKV_AWS_70",
      "CKV_AWS_167",
      "CKV_AWS_33",
      "CKV_AWS_168",
      "CKV_AWS_387",
      "CKV_AWS_169",
      "CKV_AWS_385",
    ],
    prowler: [
      "s3_bucket_public_access",
      "glacier_vaults_policy_public_access",
      "kms_key_not_publicly_accessible",
      "cloudwatch_log_group_not_publicly_accessible",
      "sqs_queues_not_publicly_accessible",
      "sns_topics_not_publicly_accessible",
      "secretsmanager_not_publicly_accessible",
      "secretsmanager_has_restrictive_resource_policy",
    ],
  },
};

export const iamResourcepolicyLimitActions: Control = {
  id: "iam-resourcepolicy-limit-actions",
  title: "Resource policies say what they allow.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "No Allow of a resource policy has all actions, all actions of a service, NotAction or NotResource. The actions of keys are judged by who may do what with them.",
  remediation: "list the actions that the principals need, and the resources.",
  source: `${guide}/reference_policies_elements_action.html`,
  equivalents: {
    awsConfig: ["S3_BUCKET_POLICY_NOT_MORE_PERMISSIVE"],
    checkov: ["CKV_AWS_72"],
  },
};

export const iamResourcepolicyForbidStrangers: Control = {
  id: "iam-resourcepolicy-forbid-strangers",
  title: "Resource policies let in no other account.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  severity: "critical",
  description:
    "No Allow of a resource policy names an account besides the provider's, those in allowedAccounts, and those of AWS that deliver the logs of load balancers.",
  remediation: "remove the account, or name it in allowedAccounts of this rule.",
  source: `${guide}/tutorial_cross-account-with-roles.html`,
  equivalents: {
    securityHub: ["S3.6"],
    checkov: ["CKV_AWS_385"],
    prowler: [
      "s3_bucket_cross_account_access",
      "eventbridge_bus_cross_account_access",
      "eventbridge_schema_registry_cross_account_access",
    ],
  },
};

export const iamResourcepolicyRequireSource: Control = {
  id: "iam-resourcepolicy-require-source",
  title: "AWS services act only for the resources and accounts that a policy names.",
  citations: ["164.312(a)(1)", "164.312(d)"],
  severity: "high",
  description:
    "A statement that lets an AWS service use a key, bucket, topic, queue or log group says for whom: aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or the encryption context. Otherwise another customer's resource can make the service act here (confused deputy). EventBridge gives no such key to topics and keys, and load balancers are bound by the account in the path of the objects.",
  remediation: "add a condition on aws:SourceArn or aws:SourceAccount to the statement.",
  source: `${guide}/confused-deputy.html`,
  equivalents: {},
};

export const iamRoleLimitSession: Control = {
  id: "iam-role-limit-session",
  title: "Sessions of roles end within four hours.",
  citations: ["164.312(a)(2)(iii)"],
  severity: "medium",
  description:
    "maxSessionDuration of roles is at most 14400 seconds, sessionDuration of permission sets at most PT4H. Left out they are one hour.",
  remediation: "leave maxSessionDuration (sessionDuration) out, or set it to 14400 (PT4H) or less.",
  source: `${guide}/id_roles_update-role-settings.html`,
  equivalents: {},
};
