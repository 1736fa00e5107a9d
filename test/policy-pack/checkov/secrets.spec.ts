import { unknown } from "../../support/policyHarness";
import { type Form, keyed, made, tellApart, vary } from "./tellApart";

const secret = "secretsmanager/secret:Secret";
const rotation = "secretsmanager/secretRotation:SecretRotation";
const parameter = "ssm/parameter:Parameter";
const document = "ssm/document:Document";
const rotated = (rotationRules: object): Form => [
  made(secret, { name: "db" }, undefined, "secret"),
  made(
    rotation,
    { secretId: unknown, rotationLambdaArn: "arn:aws:lambda:us-east-1:111122223333:function:r", rotationRules },
    { secretId: ["secret"] },
  ),
];
const rules = (rotationRules: object): Form => [
  made(rotation, { secretId: "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf", rotationRules }),
];
const session = (inputs: object): Form => [
  made(document, {
    name: "SSM-SessionManagerRunShell",
    documentType: "Session",
    documentFormat: "JSON",
    content: JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs }),
  }),
];
const safe = {
  kmsKeyId: "alias/sessions",
  s3BucketName: "sessions",
  s3EncryptionEnabled: true,
  cloudWatchLogGroupName: "sessions",
  cloudWatchEncryptionEnabled: true,
};
const certificate = "acm/certificate:Certificate";

describe("Checkov's checks of secrets, parameters and certificates: failing and passing forms are told apart", () => {
  tellApart([
    { id: "CKV_AWS_149", what: "secrets under a key", ...keyed(secret, (kmsKeyId) => ({ name: "db", kmsKeyId })) },
    {
      id: "CKV2_AWS_57",
      what: "secrets rotate",
      good: [rotated({ automaticallyAfterDays: 30 }), rotated({ scheduleExpression: "rate(30 days)" })],
      bad: [
        [made(secret, { name: "db" }, undefined, "secret")],
        [made(secret, { name: "db" }, undefined, "secret"), ...rules({ automaticallyAfterDays: 30 })],
      ],
    },
    {
      id: "CKV_AWS_304",
      what: "secrets rotate within 90 days",
      good: [
        rules({ automaticallyAfterDays: 90 }),
        rules({ automaticallyAfterDays: "30" }),
        rules({ scheduleExpression: "rate(4 hours)" }),
      ],
      bad: [
        rules({ automaticallyAfterDays: 91 }),
        rules({ automaticallyAfterDays: 365 }),
        rules({ scheduleExpression: "rate(100 days)" }),
      ],
    },
    {
      id: "CKV_AWS_337",
      what: "encrypted parameters under a key",
      ...keyed(parameter, (keyId) => ({ name: "p", type: "SecureString", value: unknown, keyId })),
    },
    {
      id: "CKV2_AWS_34",
      what: "parameters with credentials are encrypted",
      ...vary(
        parameter,
        { name: "/portal/db-password", value: unknown },
        [{ type: "SecureString" }],
        [{ type: "String" }, { type: "StringList" }],
      ),
    },
    {
      id: "CKV_AWS_384",
      what: "no credential in the value of a parameter",
      ...vary(
        parameter,
        { name: "/portal/setting", type: "String" },
        [{ value: "blue" }],
        [
          { value: "AKIAIOSFODNN7EXAMPLE" },
          { value: "-----BEGIN RSA PRIVATE KEY-----\nMIIEow==\n-----END RSA PRIVATE KEY-----" },
          { insecureValue: "AKIAIOSFODNN7EXAMPLE" },
        ],
      ),
    },
    {
      id: "CKV_AWS_112",
      what: "sessions are encrypted",
      good: [session(safe)],
      bad: [session({ ...safe, kmsKeyId: "" }), session({ ...safe, kmsKeyId: undefined })],
    },
    {
      id: "CKV_AWS_113",
      what: "sessions are logged, and the logs encrypted",
      good: [session(safe), session({ ...safe, s3BucketName: "" }), session({ ...safe, cloudWatchLogGroupName: "" })],
      bad: [
        session({ kmsKeyId: "alias/sessions" }),
        session({ ...safe, s3BucketName: "", cloudWatchLogGroupName: "" }),
        session({ ...safe, s3EncryptionEnabled: false }),
        session({ ...safe, cloudWatchEncryptionEnabled: false }),
        session({ ...safe, s3EncryptionEnabled: undefined }),
        session({ ...safe, cloudWatchEncryptionEnabled: undefined }),
      ],
    },
    {
      id: "CKV_AWS_303",
      what: "documents are not public",
      ...vary(
        document,
        { name: "d", documentType: "Command", content: "{}" },
        [{}, { permissions: { type: "Share", account_ids: "111122223333" } }],
        [
          { permissions: { type: "Share", account_ids: "All" } },
          { permissions: { type: "Share", accountIds: "all" } },
          { permissions: { type: "Share", account_ids: "111122223333,All" } },
        ],
      ),
    },
    {
      id: "CKV_AWS_234",
      what: "certificates are in public logs",
      ...vary(
        certificate,
        { domainName: "www.example.org", validationMethod: "DNS" },
        [{}, { options: {} }, { options: { certificateTransparencyLoggingPreference: "ENABLED" } }],
        [{ options: { certificateTransparencyLoggingPreference: "DISABLED" } }],
      ),
    },
    {
      id: "CKV2_AWS_71",
      what: "certificates are for no wildcard",
      ...vary(
        certificate,
        { validationMethod: "DNS" },
        [{ domainName: "www.example.org" }, { domainName: unknown }],
        [{ domainName: "*.example.org" }],
      ),
    },
  ]);
});
