import { allow, beside, bucket, policies, text, v2 } from "./s3Forms";
import { made, tellApart } from "./tellApart";

const everyone = "http://acs.amazonaws.com/groups/global/AllUsers";
const customers = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const role = { AWS: "arn:aws:iam::111122223333:role/reader" };
const own = [{ canonicalUserId: "x" }];
const acp = (uri: string, permission: string): object => ({
  accessControlPolicy: { owner: { id: "abc" }, grants: [{ permission, grantee: { type: "Group", uri } }] },
});
const mine = {
  accessControlPolicy: {
    owner: { id: "abc" },
    grants: [{ permission: "READ", grantee: { type: "CanonicalUser", id: own[0]?.canonicalUserId } }],
  },
};
const secure = (Bool: object): object => ({
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: ["arn:aws:s3:::records", "arn:aws:s3:::records/*"],
  Condition: { Bool },
});

describe("Checkov's checks of who reaches buckets: failing and passing forms are told apart", () => {
  tellApart([
    {
      id: "CKV_AWS_20",
      what: "no ACL for everyone to read",
      good: [
        bucket(),
        bucket({ acl: "private" }),
        ...beside("bucketAcl", { acl: "private" }),
        ...beside("bucketAcl", mine),
      ],
      bad: [
        bucket({ acl: "public-read" }),
        v2({ acl: "public-read" }),
        ...["public-read", "public-read-write", "authenticated-read"].flatMap((acl) => beside("bucketAcl", { acl })),
        ...beside("bucketAcl", acp(everyone, "READ")),
        bucket({ grants: [{ type: "Group", uri: everyone, permissions: ["READ"] }] }),
      ],
    },
    {
      id: "CKV_AWS_57",
      what: "no ACL for everyone to write",
      good: [bucket(), bucket({ acl: "private" }), ...beside("bucketAcl", { acl: "private" })],
      bad: [
        bucket({ acl: "public-read-write" }),
        ...beside("bucketAcl", { acl: "public-read-write" }),
        ...["WRITE", "FULL_CONTROL", "WRITE_ACP"].flatMap((right) => beside("bucketAcl", acp(everyone, right))),
        bucket({ grants: [{ type: "Group", uri: everyone, permissions: ["WRITE"] }] }),
      ],
    },
    {
      id: "CKV_AWS_375",
      what: "no ACL that shows everyone the content",
      good: [...beside("bucketAcl", { acl: "private" }), ...beside("bucketAcl", mine)],
      bad: ["READ", "READ_ACP", "FULL_CONTROL"].flatMap((right) => beside("bucketAcl", acp(everyone, right))),
    },
    {
      id: "CKV2_AWS_43",
      what: "no ACL for every AWS customer",
      good: [...beside("bucketAcl", { acl: "private" }), ...beside("bucketAcl", mine)],
      bad: [
        ...beside("bucketAcl", { acl: "authenticated-read" }),
        ...beside("bucketAcl", acp(customers, "READ")),
        bucket({ acl: "authenticated-read" }),
      ],
    },
    {
      id: "CKV2_AWS_65",
      what: "ACLs are off",
      good: beside("bucketOwnershipControls", { rule: { objectOwnership: "BucketOwnerEnforced" } }, false),
      bad: ["BucketOwnerPreferred", "ObjectWriter"].flatMap((objectOwnership) =>
        beside("bucketOwnershipControls", { rule: { objectOwnership } }, false),
      ),
    },
    ...(
      [
        ["CKV_AWS_53", "blockPublicAcls"],
        ["CKV_AWS_54", "blockPublicPolicy"],
        ["CKV_AWS_55", "ignorePublicAcls"],
        ["CKV_AWS_56", "restrictPublicBuckets"],
      ] as const
    ).map(([id, name]) => ({
      id,
      what: name,
      good: beside("bucketPublicAccessBlock", { [name]: true }, false),
      bad: [false, "false", undefined].flatMap((value) => beside("bucketPublicAccessBlock", { [name]: value }, false)),
    })),
    {
      id: "CKV2_AWS_6",
      what: "a public access block",
      good: beside(
        "bucketPublicAccessBlock",
        { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
        false,
      ),
      bad: [
        bucket(),
        v2(),
        ...beside("bucketPublicAccessBlock", { blockPublicAcls: true, blockPublicPolicy: false }, false),
      ],
    },
    {
      id: "CKV_AWS_70",
      what: "no bucket policy for any principal",
      good: [...policies(allow(role)), ...policies(secure({ "aws:SecureTransport": "false" }))],
      bad: ["*", { AWS: "*" }, { AWS: ["*"] }].flatMap((who) => [
        ...policies(allow(who)),
        ...policies(allow(who, { Action: "*" })),
        ...policies(allow(role), allow(who)),
      ]),
    },
    {
      id: "CKV_AWS_93",
      what: "no bucket policy that locks out all but root",
      good: [
        ...policies(allow(role)),
        ...policies({ ...secure({ "aws:SecureTransport": "false" }) }),
        ...policies(allow("*", { Effect: "Deny", Action: "s3:DeleteObject" })),
      ],
      bad: ["*", { AWS: "*" }, { AWS: ["*"] }].flatMap((who) => [
        ...policies(allow(who, { Effect: "Deny", Action: "*" })),
        ...policies(allow(who, { Effect: "Deny", Action: ["s3:*"], Resource: "arn:aws:s3:::records" })),
      ]),
    },
    {
      id: "CKV_AWS_379",
      what: "a policy that refuses plain HTTP",
      good: policies(secure({ "aws:SecureTransport": "false" })),
      bad: [
        bucket(),
        ...policies(allow(role)),
        ...policies(secure({ "aws:SecureTransport": "true" })),
        ...policies({ ...secure({ "aws:SecureTransport": "false" }), Effect: "Allow" }),
        ...policies({ ...secure({ "aws:SecureTransport": "false" }), Action: "s3:GetObject" }),
      ],
    },
    {
      id: "CKV_AWS_392",
      what: "access points block public access",
      good: [
        [made("s3/accessPoint:AccessPoint", { bucket: "records" })],
        [
          made("s3/accessPoint:AccessPoint", {
            bucket: "records",
            publicAccessBlockConfiguration: { blockPublicPolicy: true },
          }),
        ],
      ],
      bad: ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"].map((name) => [
        made("s3/accessPoint:AccessPoint", { bucket: "records", publicAccessBlockConfiguration: { [name]: false } }),
      ]),
    },
    {
      id: "CKV_AWS_167",
      what: "no Glacier vault policy for everyone",
      good: [
        [
          made("glacier/vault:Vault", {
            name: "v",
            accessPolicy: text(
              allow(role, {
                Action: "glacier:UploadArchive",
                Resource: "arn:aws:glacier:us-east-1:111122223333:vaults/v",
              }),
            ),
          }),
        ],
      ],
      bad: ["*", { AWS: "*" }, { AWS: ["*"] }].map((who) => [
        made("glacier/vault:Vault", {
          name: "v",
          accessPolicy: text(
            allow(who, {
              Action: "glacier:UploadArchive",
              Resource: "arn:aws:glacier:us-east-1:111122223333:vaults/v",
            }),
          ),
        }),
      ]),
    },
  ]);
});
