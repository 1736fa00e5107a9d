import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, resources: readonly Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

describe("Systems Manager: parameters, sessions and documents", () => {
  it("ssm-parameter-forbid-plain-secrets: by the name, by the form of the value, and never for what is encrypted", () => {
    const run = (props: object): number =>
      found("ssm-parameter-forbid-plain-secrets", [{ type: "aws:ssm/parameter:Parameter", props: { ...props } }]);
    strictEqual(run({ type: "String", name: "/portal/db/password", value: unknown }), 1);
    strictEqual(run({ type: "String", name: "/portal/url", value: "postgres://app:hunter22@db/records" }), 1);
    strictEqual(run({ type: "StringList", name: "/portal/api-key", insecureValue: "abcdefgh" }), 1);
    strictEqual(run({ type: "SecureString", name: "/portal/db/password", value: unknown }), 0);
    strictEqual(run({ type: "SecureString", name: "/portal/db/password", insecureValue: "abcdefgh" }), 1);
    strictEqual(run({ type: "String", name: "/portal/db/password-secret-arn", value: unknown }), 0);
    strictEqual(run({ type: "String", name: "/portal/log-level", value: "info" }), 0);
  });

  it("ssm-session-require-encryption and -logs: a key, a place for the record, and no encryption that is off", () => {
    const ids = ["ssm-session-require-encryption", "ssm-session-require-logs"];
    const run = (inputs: object, documentType = "Session"): readonly string[] =>
      ids.filter(
        (id) =>
          found(id, [
            {
              type: "aws:ssm/document:Document",
              props: {
                documentType,
                content: JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs }),
              },
            },
          ]) > 0,
      );
    const good = { kmsKeyId: "alias/sessions", cloudWatchLogGroupName: "/sessions", cloudWatchEncryptionEnabled: true };
    deepStrictEqual(run(good), []);
    deepStrictEqual(run({ ...good, kmsKeyId: "" }), [ids[0]]);
    deepStrictEqual(run({ ...good, cloudWatchEncryptionEnabled: false }), [ids[1]]);
    deepStrictEqual(run({ ...good, s3BucketName: "sessions", s3EncryptionEnabled: false }), [ids[1]]);
    deepStrictEqual(run({ kmsKeyId: "alias/sessions" }), [ids[1]]);
    deepStrictEqual(run({}, "Command"), []);
    const whole = { type: "aws:ssm/document:Document", props: { documentType: "Session", content: unknown } };
    const key = { type: "aws:kms/key:Key", name: "key", props: {} };
    const built = { ...whole, from: { content: ["key"] } };
    strictEqual(found("ssm-session-require-encryption", [key, built]), 0, "built from a key of the stack");
    strictEqual(found("ssm-session-require-encryption", [whole]), 1, "advice: nothing shows what it is built from");
    const command = { ...whole, props: { documentType: "Command", content: unknown } };
    strictEqual(found("ssm-session-require-encryption", [command]), 0);
  });

  it("ssm-document-forbid-sharing: the account's own switch for public documents", () => {
    const run = (settingId: string, settingValue: string): number =>
      found("ssm-document-forbid-sharing", [
        { type: "aws:ssm/serviceSetting:ServiceSetting", props: { settingId, settingValue } },
      ]);
    strictEqual(run("/ssm/documents/console/public-sharing-permission", "Disable"), 0);
    strictEqual(run("/ssm/documents/console/public-sharing-permission", "Enable"), 1);
    strictEqual(run("/ssm/parameter-store/high-throughput-enabled", "true"), 0);
  });
});
