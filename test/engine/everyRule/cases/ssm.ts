import { type Cases } from "../case";
import { ACCOUNT, KEY } from "../values";

const session = (inputs: object): string =>
  JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs });

export const cases: Cases = {
  "ssm-document-forbid-sharing": {
    type: "aws:ssm/document:Document",
    props: { documentType: "Command", content: "{}", permissions: { type: "Share", accountIds: "all" } },
    mended: { permissions: { type: "Share", accountIds: ACCOUNT } },
  },
  "ssm-parameter-forbid-plain-secrets": {
    type: "aws:ssm/parameter:Parameter",
    props: { name: "/portal/db-password", type: "String", value: "correct-horse-7" },
    mended: { type: "SecureString", keyId: KEY },
  },
  "ssm-parameter-require-customer-key": {
    type: "aws:ssm/parameter:Parameter",
    props: { name: "/portal/token", type: "SecureString", value: "correct-horse-7" },
    mended: { keyId: KEY },
  },
  "ssm-session-require-encryption": {
    type: "aws:ssm/document:Document",
    props: { documentType: "Session", content: session({ kmsKeyId: "" }) },
    mended: { content: session({ kmsKeyId: KEY }) },
  },
  "ssm-session-require-logs": {
    type: "aws:ssm/document:Document",
    props: { documentType: "Session", content: session({ cloudWatchLogGroupName: "" }) },
    mended: { content: session({ cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true }) },
  },
};
