import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

export const iamResourcepolicyForbidStrangers: Control = {
  id: "iam-resourcepolicy-forbid-strangers",
  title: "Resource policies let nobody in who is not named.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  severity: "critical",
  description:
    "No Allow of the policy of a bucket, key, queue, topic, secret, file system, vault, repository or other resource is for everyone, unless a condition that strangers cannot meet names an account, organisation, principal, network or resource; none uses NotPrincipal, NotAction, NotResource or all actions of a service; and no other account than the provider's and those in allowedAccounts is let in.",
  remediation:
    "name the principals, or add a condition on aws:PrincipalAccount, aws:PrincipalOrgID, aws:PrincipalArn, aws:SourceArn or aws:SourceVpce with exact values.",
  source: `${guide}/reference_policies_elements_principal.html#principal-anonymous`,
  equivalents: {
    awsConfig: ["S3_BUCKET_POLICY_GRANTEE_CHECK", "S3_BUCKET_POLICY_NOT_MORE_PERMISSIVE"],
    securityHub: ["S3.6"],
    cdkNag: ["EventBusOpenAccess"],
    checkov: [
      "CKV_AWS_32",
      "CKV_AWS_70",
      "CKV_AWS_167",
      "CKV_AWS_33",
      "CKV_AWS_72",
      "CKV_AWS_168",
      "CKV_AWS_387",
      "CKV_AWS_169",
      "CKV_AWS_385",
    ],
    prowler: [
      "s3_bucket_public_access",
      "s3_bucket_cross_account_access",
      "glacier_vaults_policy_public_access",
      "kms_key_not_publicly_accessible",
      "cloudwatch_log_group_not_publicly_accessible",
      "sqs_queues_not_publicly_accessible",
      "sns_topics_not_publicly_accessible",
      "eventbridge_bus_cross_account_access",
      "eventbridge_schema_registry_cross_account_access",
      "secretsmanager_not_publicly_accessible",
      "secretsmanager_has_restrictive_resource_policy",
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

export const iamPolicyForbidAdmin: Control = {
  id: "iam-policy-forbid-admin",
  title: "No policy gives full rights, to everything or to a service.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "critical",
  description:
    "No Allow of an identity policy has a wildcard for all actions or all actions of a service, whatever its resources and conditions are, or uses NotAction; and no managed policy of AWS that does so is attached. Permissions boundaries limit rights and give none: they are not judged.",
  remediation: "list the actions and resources that the job needs.",
  source: `${guide}/best-practices.html#grant-least-privilege`,
  equivalents: {
    awsConfig: ["IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS", "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS"],
    securityHub: ["IAM.1", "IAM.21"],
    cdkNag: [
      "HIPAA.Security-IAMPolicyNoStatementsWithAdminAccess",
      "HIPAA.Security-IAMPolicyNoStatementsWithFullAccess",
    ],
    checkov: [
      "CKV_AWS_1",
      "CKV_AWS_62",
      "CKV_AWS_274",
      "CKV_AWS_275",
      "CKV2_AWS_40",
      "CKV2_AWS_56",
      "CKV_AWS_49",
      "CKV_AWS_63",
      "CKV2_AWS_68",
    ],
    prowler: [
      "iam_aws_attached_policy_no_administrative_privileges",
      "iam_customer_attached_policy_no_administrative_privileges",
      "iam_inline_policy_no_administrative_privileges",
      "iam_customer_unattached_policy_no_administrative_privileges",
      "iam_role_administratoraccess_policy",
      "iam_user_administrator_access_policy",
      "iam_group_administrator_access_policy",
      "iam_policy_no_full_access_to_cloudtrail",
      "iam_inline_policy_no_full_access_to_cloudtrail",
    ],
  },
};

export const iamPolicyLimitDataAccess: Control = {
  id: "iam-policy-limit-data-access",
  title: "Rights to read data and use keys name the data and the keys.",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "No Allow of an identity policy lets decrypt with every key, read or write the objects of every bucket, read every secret, parameter, table or queue, connect to every database, stop trails or delete logs and backups, pass every role, or change policies and users of IAM, on every resource. A condition counts where it narrows what is reached; one on the time, TLS, the region, the service that a role is passed to or, for keys, on the service alone does not. All keys of an account are named by their aliases where such statements of the stack are.",
  remediation: "write the ARNs of the keys, buckets, secrets or roles into Resource.",
  source: "https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html",
  equivalents: {
    awsConfig: ["IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS", "IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS"],
    securityHub: ["KMS.1", "KMS.2"],
    checkov: [
      "CKV_AWS_355",
      "CKV_AWS_356",
      "CKV_AWS_107",
      "CKV_AWS_108",
      "CKV_AWS_109",
      "CKV_AWS_110",
      "CKV_AWS_111",
      "CKV_AWS_286",
      "CKV_AWS_287",
      "CKV_AWS_288",
      "CKV_AWS_289",
      "CKV_AWS_290",
    ],
    prowler: [
      "iam_policy_no_full_access_to_kms",
      "iam_inline_policy_no_full_access_to_kms",
      "iam_policy_allows_privilege_escalation",
      "iam_inline_policy_allows_privilege_escalation",
      "iam_policy_no_wildcard_marketplace_subscribe",
      "iam_inline_policy_no_wildcard_marketplace_subscribe",
    ],
  },
};

export const iamRoleLimitTrust: Control = {
  id: "iam-role-limit-trust",
  title: "Roles are assumed by named services, roles and people with MFA only.",
  citations: ["164.312(d)", "164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "critical",
  description:
    "A trust policy names principals. A whole account or a user needs multi-factor authentication, an external id or exact role ARNs; another account has to be in allowedAccounts; an identity provider's subject is pinned (for GitHub to a repository); CloudTrail, flow logs, enhanced monitoring and Bedrock name the resource or account that they act for, and so does any other service where roles of the stack that are written alike say so.",
  remediation:
    'name the role or service; for people add {"Bool": {"aws:MultiFactorAuthPresent": "true"}}; for an identity provider pin the :sub and :aud claims; for a service add aws:SourceAccount.',
  source: `${guide}/id_roles_create_for-idp_oidc.html`,
  equivalents: {
    checkov: ["CKV_AWS_60", "CKV_AWS_61", "CKV_AWS_283", "CKV_AWS_358", "CKV_AWS_393"],
    prowler: ["iam_no_custom_policy_permissive_role_assumption", "iam_role_cross_service_confused_deputy_prevention"],
  },
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

export const iamUserForbidCredentials: Control = {
  id: "iam-user-forbid-credentials",
  title: "People and programs have no permanent credentials.",
  citations: ["164.312(a)(2)(i)", "164.312(d)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "No IAM user, access key, console password, SSH key or service password is made, and no policy is attached to a user: people come through single sign-on, programs through roles.",
  remediation: "use IAM Identity Center for people and a role for programs.",
  source: `${guide}/best-practices.html#bp-users-federation-idp`,
  equivalents: {
    awsConfig: [
      "IAM_USER_NO_POLICIES_CHECK",
      "ACCESS_KEYS_ROTATED",
      "MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS",
      "IAM_USER_MFA_ENABLED",
    ],
    securityHub: ["IAM.2"],
    cdkNag: ["HIPAA.Security-IAMUserNoPolicies"],
    checkov: ["CKV_AWS_40", "CKV_AWS_273", "CKV_AWS_348", "CKV2_AWS_22"],
    prowler: [
      "iam_policy_attached_only_to_group_or_roles",
      "iam_rotate_access_key_90_days",
      "iam_user_two_active_access_key",
      "iam_user_mfa_enabled_console_access",
    ],
  },
};

export const iamAccountRequirePasswordPolicy: Control = {
  id: "iam-account-require-password-policy",
  title: "The account's password policy is strong.",
  citations: ["164.312(d)", "164.308(a)(5)(ii)(D)", "164.308(a)(4)(ii)(B)"],
  severity: "medium",
  description:
    "At least 14 characters of all four classes, changed within 90 days and none of the last 24 again. What the resource leaves out is off.",
  remediation:
    "set minimumPasswordLength 14, the four require… switches, maxPasswordAge 90 and passwordReusePrevention 24.",
  source: `${guide}/id_credentials_passwords_account-policy.html`,
  equivalents: {
    awsConfig: ["IAM_PASSWORD_POLICY"],
    securityHub: ["IAM.7"],
    checkov: ["CKV_AWS_9", "CKV_AWS_10", "CKV_AWS_11", "CKV_AWS_12", "CKV_AWS_13", "CKV_AWS_14", "CKV_AWS_15"],
    prowler: [
      "iam_password_policy_minimum_length_14",
      "iam_password_policy_lowercase",
      "iam_password_policy_number",
      "iam_password_policy_symbol",
      "iam_password_policy_uppercase",
      "iam_password_policy_reuse_24",
      "iam_password_policy_expires_passwords_within_90_days_or_less",
    ],
  },
};
