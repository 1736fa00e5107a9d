import { unknown } from "../../support/policyHarness";
import { allow, held, holders, holding, inline, policy, role, text, trust } from "./iamForms";
import { type Form, made, tellApart } from "./tellApart";

const objects = "arn:aws:s3:::records/*";
const read = allow(["s3:GetObject"], objects);
const admin = "arn:aws:iam::aws:policy/AdministratorAccess";
const readOnly = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess";
/** An AWS policy attached in every way that there is. */
const attached = (arn: string): readonly Form[] => [
  [made("iam/rolePolicyAttachment:RolePolicyAttachment", { role: "reader", policyArn: arn })],
  [made("iam/groupPolicyAttachment:GroupPolicyAttachment", { group: "readers", policyArn: arn })],
  [made("iam/policyAttachment:PolicyAttachment", { name: "a", roles: ["reader"], policyArn: arn })],
  [made("iam/role:Role", { assumeRolePolicy: trust({ Service: "lambda.amazonaws.com" }), managedPolicyArns: [arn] })],
  [made("ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", { managedPolicyArn: arn })],
];
const password = {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  maxPasswordAge: 90,
  passwordReusePrevention: 24,
};
const passwords = (change: object): Form => [
  made("iam/accountPasswordPolicy:AccountPasswordPolicy", { ...password, ...change }),
];
const github = "token.actions.githubusercontent.com";
const web = (Condition: object): Form =>
  role(
    { Federated: `arn:aws:iam::111122223333:oidc-provider/${github}` },
    { Action: "sts:AssumeRoleWithWebIdentity", Condition },
  );
const account = "arn:aws:iam::111122223333:";
const reader = made("iam/user:User", { name: "reader" }, undefined, "user");
const group = made("iam/group:Group", { name: "readers" }, undefined, "group");

describe("Checkov's checks of IAM: failing and passing forms are told apart", () => {
  for (const [id, what] of [
    ["CKV_AWS_1", "no document gives everything"],
    ["CKV_AWS_62", "no policy gives everything"],
    ["CKV_AWS_49", "no document allows all actions"],
    ["CKV_AWS_63", "no policy allows all actions"],
  ] as const) {
    const narrow = id === "CKV_AWS_49" || id === "CKV_AWS_63" ? [...held(allow("*", objects))] : [];
    tellApart([
      ...holders.map((name) => ({
        id,
        what: `${what}, ${name}`,
        good: [[holding(name, [read])], [holding(name, [{ ...allow("*"), Effect: "Deny" }])]],
        bad: [[allow("*")], [allow(["*"], ["*"])], [read, allow("*")]].map((statements) => [holding(name, statements)]),
      })),
      {
        id,
        what: `${what}, inline in a role`,
        good: [inline(read)],
        bad: [inline(allow("*")), ...held(allow("*")), ...narrow],
      },
    ]);
  }

  tellApart([
    { id: "CKV_AWS_274", what: "no AdministratorAccess", good: attached(readOnly), bad: attached(admin) },
    {
      id: "CKV2_AWS_40",
      what: "no full rights on IAM",
      good: [policy(allow(["iam:GetRole", "iam:ListRoles"]))],
      bad: [policy(allow("iam:*")), policy(allow(["s3:ListAllMyBuckets", "iam:*"])), inline(allow("iam:*"))],
    },
    {
      id: "CKV2_AWS_56",
      what: "no IAMFullAccess",
      good: attached(readOnly),
      bad: attached("arn:aws:iam::aws:policy/IAMFullAccess"),
    },
    {
      id: "CKV_AWS_60",
      what: "not everyone may assume a role",
      good: [role({ Service: "lambda.amazonaws.com" }), role({ AWS: `${account}role/reader` })],
      bad: [role({ AWS: "*" }), role("*"), role({ AWS: ["*"] }), role({ AWS: [`${account}role/reader`, "*"] })],
    },
    {
      id: "CKV_AWS_61",
      what: "no whole account may assume a role",
      good: [role({ Service: "lambda.amazonaws.com" }), role({ AWS: `${account}role/reader` })],
      bad: [role({ AWS: `${account}root` }), role({ AWS: "111122223333" }), role({ AWS: [`${account}root`] })],
    },
    {
      id: "CKV_AWS_283",
      what: "no document lets any principal in",
      good: [role({ AWS: [`${account}role/reader`] })],
      bad: [role({ AWS: ["*"] }), role("*"), role({ AWS: ["*", `${account}role/reader`] })],
    },
    {
      id: "CKV_AWS_358",
      what: "GitHub comes from a named repository",
      good: [
        web({
          StringEquals: {
            [`${github}:aud`]: "sts.amazonaws.com",
            [`${github}:sub`]: "repo:org/app:ref:refs/heads/main",
          },
        }),
        web({ StringLike: { [`${github}:sub`]: "repo:org/app:*" } }),
      ],
      bad: [
        web({}),
        web({ StringEquals: { [`${github}:aud`]: "sts.amazonaws.com" } }),
        web({ StringLike: { [`${github}:sub`]: "*" } }),
        web({ StringLike: { [`${github}:sub`]: "repo:*" } }),
        web({ StringLike: { [`${github}:sub`]: "repo:org*" } }),
        web({ StringLike: { [`${github}:sub`]: ["repo:org/app:*", "repo:*"] } }),
      ],
    },
  ]);

  tellApart([
    {
      id: "CKV_AWS_40",
      what: "no policy is attached to a user",
      good: [[made("iam/groupPolicy:GroupPolicy", { group: "readers", policy: text(read) })]],
      bad: [
        [made("iam/userPolicy:UserPolicy", { user: "reader", policy: text(read) })],
        [made("iam/userPolicyAttachment:UserPolicyAttachment", { user: "reader", policyArn: readOnly })],
        [made("iam/policyAttachment:PolicyAttachment", { name: "a", users: ["reader"], policyArn: readOnly })],
      ],
    },
    {
      id: "CKV2_AWS_14",
      what: "groups have users",
      good: [
        [
          group,
          made("iam/groupMembership:GroupMembership", { group: unknown, users: [unknown] }, { group: ["group"] }),
        ],
        [group, made("iam/groupMembership:GroupMembership", { group: "readers", users: ["reader"] })],
        [group, made("iam/userGroupMembership:UserGroupMembership", { user: "reader", groups: ["others", "readers"] })],
        [
          group,
          made(
            "iam/userGroupMembership:UserGroupMembership",
            { user: "reader", groups: [unknown] },
            { groups: ["group"] },
          ),
        ],
      ],
      bad: [
        [group],
        [group, made("iam/groupMembership:GroupMembership", { group: "others", users: ["reader"] })],
        [group, made("iam/groupMembership:GroupMembership", { group: "readers", users: [] })],
        [group, made("iam/userGroupMembership:UserGroupMembership", { user: "reader", groups: ["others"] })],
      ],
    },
    {
      id: "CKV2_AWS_21",
      what: "users are in a group",
      good: [
        [
          reader,
          made("iam/groupMembership:GroupMembership", { group: "readers", users: [unknown] }, { users: ["user"] }),
        ],
        [reader, made("iam/groupMembership:GroupMembership", { group: "readers", users: ["others", "reader"] })],
        [
          reader,
          made(
            "iam/userGroupMembership:UserGroupMembership",
            { user: unknown, groups: ["readers"] },
            { user: ["user"] },
          ),
        ],
      ],
      bad: [
        [reader],
        [reader, made("iam/groupMembership:GroupMembership", { group: "readers", users: ["others"] })],
        [reader, made("iam/userGroupMembership:UserGroupMembership", { user: "reader", groups: [] })],
        [reader, made("iam/userGroupMembership:UserGroupMembership", { user: "others", groups: ["readers"] })],
      ],
    },
    {
      id: "CKV_AWS_273",
      what: "no users",
      good: [role({ Service: "lambda.amazonaws.com" })],
      bad: [[made("iam/user:User", { name: "reader" })]],
    },
    {
      id: "CKV2_AWS_22",
      what: "no user with a console password",
      good: [[made("iam/user:User", { name: "reader" }, undefined, "user")]],
      bad: [
        [
          made("iam/user:User", { name: "reader" }, undefined, "user"),
          made("iam/userLoginProfile:UserLoginProfile", { user: "reader" }),
        ],
      ],
    },
    {
      id: "CKV_AWS_348",
      what: "no access key of root",
      good: [role({ Service: "lambda.amazonaws.com" })],
      bad: [[made("iam/accessKey:AccessKey", { user: "root" })]],
    },
    ...(
      [
        ["CKV_AWS_9", "maxPasswordAge", [91, 0, undefined]],
        ["CKV_AWS_10", "minimumPasswordLength", [8, 13, undefined]],
        ["CKV_AWS_11", "requireLowercaseCharacters", [false, "false", undefined]],
        ["CKV_AWS_12", "requireNumbers", [false, undefined]],
        ["CKV_AWS_13", "passwordReusePrevention", [0, 23, undefined]],
        ["CKV_AWS_14", "requireSymbols", [false, undefined]],
        ["CKV_AWS_15", "requireUppercaseCharacters", [false, undefined]],
      ] as const
    ).map(([id, name, weak]) => ({
      id,
      what: `passwords: ${name}`,
      good: [passwords({}), passwords({ [name]: String(password[name]) })],
      bad: weak.map((value) => passwords({ [name]: value })),
    })),
    {
      id: "CKV_AWS_41",
      what: "no keys in a provider",
      good: [[{ type: "pulumi:providers:aws", name: "aws", props: { region: "us-east-1" } }]],
      bad: [
        { accessKey: "AKIAIOSFODNN7EXAMPLE" },
        { secretKey: "x" },
        { accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: "x" },
      ].map((keys) => [{ type: "pulumi:providers:aws", name: "aws", props: { region: "us-east-1", ...keys } }]),
    },
  ]);
});
