import { between, count, length, matches, others, propertyOf, unique } from "./checks";
import { type Check, type Limit } from "./types";

const API = "https://docs.aws.amazon.com/IAM/latest/APIReference";
const QUOTAS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
const ROLE = ["aws:iam/role:Role"];
const POLICY = ["aws:iam/policy:Policy"];
const INLINE = ["aws:iam/rolePolicy:RolePolicy"];
const ATTACHMENT = ["aws:iam/rolePolicyAttachment:RolePolicyAttachment"];
const PROVIDER = ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"];
const PASSWORDS = ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy"];
const REFUSED = "ValidationError";
// The default quota; an account may have it raised to 20, which a program cannot rely on.
const ATTACHED = 10;

const name = matches(REFUSED, /^[\w+=,.@-]+$/, "must consist of letters, numbers and + = , . @ _ -");
const path = matches(REFUSED, /^\/([\u0021-\u007E]+\/)?$/, "must begin and end with a slash");
const policyArn = matches(REFUSED, /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/.+$/, "must be the ARN of a policy");
const roleName = (value: unknown): unknown => (typeof value === "string" ? (value.split("/").pop() ?? value) : value);

const attachments: Check = (role, context) => {
  const attached = others(context).filter((other) => roleName(propertyOf(other, "role")) === roleName(role));
  return typeof role === "string" && attached.length >= ATTACHED
    ? `LimitExceeded: Cannot exceed quota for PoliciesPerRole: ${ATTACHED}`
    : undefined;
};

const inlineName: Check = (policy, context) => {
  const { role } = context.inputs;
  const same = others(context).some(
    (other) => propertyOf(other, "name") === policy && propertyOf(other, "role") === role,
  );
  return typeof policy === "string" && typeof role === "string" && same
    ? `EntityAlreadyExists: The role ${role} already has an inline policy named ${policy}.`
    : undefined;
};

const issuer: Check = (url) => {
  if (typeof url !== "string") {
    return undefined;
  }
  return /^https:\/\/[a-z0-9.-]+(\/[^?#]*)?$/i.test(url)
    ? undefined
    : `InvalidInput: '${url}' must begin with https:// and hold no port, query or fragment.`;
};

const issuerIsNew: Check = (url, context) => {
  const bare = (value: unknown): unknown => (typeof value === "string" ? value.replace(/^https:\/\//i, "") : value);
  return typeof url === "string" && others(context).some((other) => bare(propertyOf(other, "url")) === bare(url))
    ? `EntityAlreadyExists: Provider with url ${url} already exists.`
    : undefined;
};

/** Limits of IAM; policy documents are in `policies.ts`. */
export const iam: readonly Limit[] = [
  { types: ROLE, property: "name", check: length(REFUSED, 1, 64), source: `${API}/API_CreateRole.html` },
  { types: ROLE, property: "name", check: name, source: `${API}/API_CreateRole.html` },
  {
    types: ROLE,
    property: "name",
    check: unique({
      property: "name",
      scope: "account",
      ignoreCase: true,
      refuse: (role) => `EntityAlreadyExists: Role with name ${role} already exists.`,
    }),
    source: QUOTAS,
  },
  { types: ROLE, property: "path", check: path, source: `${API}/API_CreateRole.html` },
  { types: ROLE, property: "path", check: length(REFUSED, 1, 512), source: `${API}/API_CreateRole.html` },
  { types: ROLE, property: "description", check: length(REFUSED, 0, 1000), source: `${API}/API_CreateRole.html` },
  {
    types: ROLE,
    property: "description",
    check: matches(REFUSED, /^[\t\n\r\u0020-\u007E\u00A1-\u00FF]*$/, "holds a character that IAM does not take"),
    source: `${API}/API_CreateRole.html`,
  },
  {
    types: ROLE,
    property: "maxSessionDuration",
    check: between(REFUSED, 3600, 43200),
    source: `${API}/API_CreateRole.html`,
  },
  { types: ROLE, property: "permissionsBoundary", check: policyArn, source: `${API}/API_CreateRole.html` },
  {
    types: ROLE,
    property: "managedPolicyArns",
    check: count("LimitExceeded", 0, ATTACHED, "managed policies"),
    source: QUOTAS,
  },
  { types: POLICY, property: "name", check: length(REFUSED, 1, 128), source: `${API}/API_CreatePolicy.html` },
  { types: POLICY, property: "name", check: name, source: `${API}/API_CreatePolicy.html` },
  {
    types: POLICY,
    property: "name",
    check: unique({
      property: "name",
      scope: "account",
      ignoreCase: true,
      refuse: (policy) =>
        `EntityAlreadyExists: A policy called ${policy} already exists. Duplicate names are not allowed.`,
    }),
    source: `${API}/API_CreatePolicy.html`,
  },
  {
    types: POLICY,
    property: "path",
    check: matches(REFUSED, /^((\/[A-Za-z0-9.,+@=_-]+)*)\/$/, "must begin and end with a slash"),
    source: `${API}/API_CreatePolicy.html`,
  },
  { types: POLICY, property: "description", check: length(REFUSED, 0, 1000), source: `${API}/API_CreatePolicy.html` },
  { types: INLINE, property: "name", check: length(REFUSED, 1, 128), source: `${API}/API_PutRolePolicy.html` },
  { types: INLINE, property: "name", check: name, source: `${API}/API_PutRolePolicy.html` },
  { types: INLINE, property: "name", check: inlineName, source: `${API}/API_PutRolePolicy.html` },
  { types: ATTACHMENT, property: "policyArn", check: policyArn, source: `${API}/API_AttachRolePolicy.html` },
  { types: ATTACHMENT, property: "role", check: attachments, source: QUOTAS },
  {
    types: PROVIDER,
    property: "url",
    check: length(REFUSED, 1, 255),
    source: `${API}/API_CreateOpenIDConnectProvider.html`,
  },
  { types: PROVIDER, property: "url", check: issuer, source: `${API}/API_CreateOpenIDConnectProvider.html` },
  { types: PROVIDER, property: "url", check: issuerIsNew, source: `${API}/API_CreateOpenIDConnectProvider.html` },
  {
    types: PROVIDER,
    property: "clientIdLists",
    check: count("LimitExceeded", 0, 100, "client ids"),
    source: QUOTAS,
  },
  {
    types: PROVIDER,
    property: "clientIdLists[]",
    check: length(REFUSED, 1, 255),
    source: `${API}/API_CreateOpenIDConnectProvider.html`,
  },
  {
    types: PROVIDER,
    property: "thumbprintLists",
    check: count(REFUSED, 0, 5, "thumbprints"),
    source: `${API}/API_CreateOpenIDConnectProvider.html`,
  },
  {
    types: PROVIDER,
    property: "thumbprintLists[]",
    check: matches(REFUSED, /^[0-9a-f]{40}$/i, "must be 40 hexadecimal digits"),
    source: `${API}/API_CreateOpenIDConnectProvider.html`,
  },
  ...(
    [
      ["minimumPasswordLength", 6, 128],
      ["maxPasswordAge", 0, 1095],
      ["passwordReusePrevention", 0, 24],
    ] as const
  ).map(([property, min, max]): Limit => {
    // 0 switches the two latter off.
    const source = `${API}/API_UpdateAccountPasswordPolicy.html`;
    return { types: PASSWORDS, property, check: between(REFUSED, min, max), source };
  }),
  {
    types: ["aws:iam/accountAlias:AccountAlias"],
    property: "accountAlias",
    check: matches(REFUSED, /^[a-z0-9](([a-z0-9]|-(?!-))*[a-z0-9])$/, "must be a DNS label of 3 to 63 characters"),
    source: `${API}/API_CreateAccountAlias.html`,
  },
];
