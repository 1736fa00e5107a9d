import { unknown } from "../../support/policyHarness";
import { allow, holding, policy, role } from "./iamForms";
import { beside, bucket, text } from "./s3Forms";
import { type Form, made, tellApart, vary } from "./tellApart";

const own = "arn:aws:iam::111122223333:";
const partner = "arn:aws:iam::999988887777:role/reader";
const here = (form: Form): Form =>
  form.map((each) => ({ ...each, provider: { region: "us-east-1", allowedAccountIds: '["111122223333"]' } }));
const objects = "arn:aws:s3:::records/*";
const sse = (sseAlgorithm: string): readonly Form[] =>
  beside(
    "bucketServerSideEncryptionConfiguration",
    { rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }] },
    false,
  );
/** A bucket whose ACLs are on, with this one. */
const listed = (acl: string): Form => [
  ...bucket(),
  made("s3/bucketOwnershipControls:BucketOwnershipControls", {
    bucket: "records",
    rule: { objectOwnership: "BucketOwnerPreferred" },
  }),
  made("s3/bucketAcl:BucketAcl", { bucket: "records", acl }),
];
const reads = (Principal: unknown, Action: unknown = "s3:GetObject"): Form =>
  here([
    made("s3/bucketPolicy:BucketPolicy", {
      bucket: "records",
      policy: text({ Effect: "Allow", Principal, Action, Resource: objects }),
    }),
  ]);
const queueArn = "arn:aws:sqs:us-east-1:111122223333:results";
const queue = (Principal: unknown, Action: unknown = "sqs:SendMessage"): Form =>
  here([
    made("sqs/queuePolicy:QueuePolicy", {
      queueUrl: unknown,
      policy: text({ Effect: "Allow", Principal, Action, Resource: queueArn }),
    }),
  ]);
const key = (Principal: unknown): Form =>
  here([made("kms/key:Key", { policy: text({ Effect: "Allow", Principal, Action: "kms:*", Resource: "*" }) })]);
const attached = (name: string): Form => [
  made("iam/rolePolicyAttachment:RolePolicyAttachment", { role: "r", policyArn: `arn:aws:iam::aws:policy/${name}` }),
];
const user = made("iam/user:User", { name: "reader" }, undefined, "user");
/** Each form below breaks, in both of its sides, what the checks beside it ask for: the rule that answers says nothing of that. */
describe("passing forms of buckets, keys and rights that do no more than their check asks", () => {
  tellApart([
    {
      id: "CKV_AWS_145",
      what: "KMS, with the key of AWS",
      good: sse("aws:kms"),
      bad: [bucket(), ...sse("AES256")],
    },
    ...["CKV_AWS_20", "CKV2_AWS_43"].map((id) => ({
      id,
      what: "a private ACL, with ACLs on",
      good: [listed("private")],
      bad: [listed(id === "CKV_AWS_20" ? "public-read" : "authenticated-read")],
    })),
    {
      id: "CKV_AWS_57",
      what: "a private ACL, with ACLs on",
      good: [listed("private")],
      bad: [listed("public-read-write")],
    },
    {
      id: "CKV2_AWS_6",
      what: "two of the four switches",
      good: beside("bucketPublicAccessBlock", { blockPublicAcls: true, blockPublicPolicy: true }, false),
      bad: [bucket(), ...beside("bucketPublicAccessBlock", { blockPublicAcls: true }, false)],
    },
    {
      id: "CKV_AWS_70",
      what: "a principal of another account",
      good: [reads({ AWS: partner })],
      bad: [reads("*"), reads({ AWS: "*" }), reads({ AWS: [partner, "*"] })],
    },
    { id: "CKV_AWS_33", what: "all of KMS for an account", good: [key({ AWS: `${own}root` })], bad: [key("*")] },
    { id: "CKV_AWS_168", what: "another account", good: [queue({ AWS: partner })], bad: [queue("*")] },
    {
      id: "CKV_AWS_72",
      what: "one action, for everyone",
      good: [queue("*")],
      bad: [queue("*", "*"), queue("*", "sqs:*")],
    },
    {
      id: "CKV_AWS_387",
      what: "all of the service, for a role",
      good: [queue({ AWS: `${own}role/app` }, "sqs:*")],
      bad: [queue("*", "sqs:*")],
    },
    {
      id: "CKV_AWS_62",
      what: "all of a service, or all actions in one place",
      good: [policy(allow("s3:*")), policy(allow("*", objects))],
      bad: [policy(allow("*")), policy(allow(["s3:*", "*"]))],
    },
    { id: "CKV_AWS_63", what: "all of a service", good: [policy(allow("s3:*"))], bad: [policy(allow("*", objects))] },
    { id: "CKV2_AWS_40", what: "all of another service", good: [policy(allow("s3:*"))], bad: [policy(allow("iam:*"))] },
    {
      id: "CKV_AWS_274",
      what: "AWS's policy for a service",
      good: [attached("AmazonS3FullAccess")],
      bad: [attached("AdministratorAccess")],
    },
    {
      id: "CKV2_AWS_56",
      what: "AWS's other policies",
      good: [attached("AmazonS3FullAccess")],
      bad: [attached("IAMFullAccess")],
    },
    { id: "CKV_AWS_60", what: "a whole account", good: [role({ AWS: `${own}root` })], bad: [role({ AWS: "*" })] },
    {
      id: "CKV_AWS_61",
      what: "a role of another account",
      good: [here(role({ AWS: partner }))],
      bad: [here(role({ AWS: "999988887777" }))],
    },
    ...(
      [
        ["CKV_AWS_107", "s3:PutObject", "iam:CreateAccessKey"],
        ["CKV_AWS_108", "s3:PutObject", "s3:GetObject"],
        ["CKV_AWS_109", "s3:PutObject", "s3:PutBucketPolicy"],
        ["CKV_AWS_110", "s3:PutObject", "iam:PassRole"],
        ["CKV_AWS_111", "s3:GetObject", "s3:PutObject"],
      ] as const
    ).map(([id, other, one]) => ({
      id,
      what: `${other} on whatever there is`,
      good: [[holding("policy:Policy", [allow(other)])]],
      bad: [[holding("policy:Policy", [allow([other, one])])]],
    })),
    {
      id: "CKV_AWS_40",
      what: "a user with a password and a key",
      good: [[user, made("iam/userLoginProfile:UserLoginProfile", { user: "reader" })]],
      bad: [
        [
          user,
          made("iam/userPolicyAttachment:UserPolicyAttachment", {
            user: "reader",
            policyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
          }),
        ],
      ],
    },
    {
      id: "CKV_AWS_348",
      what: "a key of a user",
      good: [[user, made("iam/accessKey:AccessKey", { user: "reader" })]],
      bad: [[user, made("iam/accessKey:AccessKey", { user: "root" })]],
    },
    {
      id: "CKV2_AWS_14",
      what: "members, and a user in no group",
      good: [
        [
          user,
          made("iam/group:Group", { name: "g" }),
          made("iam/groupMembership:GroupMembership", { group: "g", users: ["nurse"] }),
        ],
      ],
      bad: [[user, made("iam/group:Group", { name: "g" })]],
    },
    ...(
      [
        ["CKV_AWS_9", "maxPasswordAge", 90],
        ["CKV_AWS_10", "minimumPasswordLength", 14],
        ["CKV_AWS_11", "requireLowercaseCharacters", true],
        ["CKV_AWS_12", "requireNumbers", true],
        ["CKV_AWS_13", "passwordReusePrevention", 24],
        ["CKV_AWS_14", "requireSymbols", true],
        ["CKV_AWS_15", "requireUppercaseCharacters", true],
      ] as const
    ).map(([id, name, good]) => ({
      id,
      what: `${name} alone`,
      ...vary("iam/accountPasswordPolicy:AccountPasswordPolicy", {}, [{ [name]: good }], [{}]),
    })),
  ]);
});
