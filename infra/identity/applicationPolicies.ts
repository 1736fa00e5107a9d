import { READ_ACTIONS, WRITE_ACTIONS } from "../keys/keyActions";
import { type Naming } from "../naming";
import { document } from "../policies/statement";
import { listPrefix, readApplicationSecrets, readMasterSecret, RECORDS_PREFIX, useKey, writeLogs } from "./statements";

/**
 * What an application that writes records may do. It cannot delete: a new version replaces an old one, and versions go by
 * the bucket's own rules. It reads the master secret, to create the database's own users.
 */
export function writerPolicy(names: Naming): string {
  return document(
    [
      listPrefix(names, "records", RECORDS_PREFIX),
      {
        Sid: "WriteRecords",
        Effect: "Allow",
        Action: [
          "s3:AbortMultipartUpload",
          "s3:GetObject",
          "s3:GetObjectVersion",
          "s3:ListMultipartUploadParts",
          "s3:PutObject",
        ],
        Resource: `${names.bucketArn("records")}/${RECORDS_PREFIX}`,
      },
      { Sid: "WriteBackups", Effect: "Allow", Action: "s3:PutObject", Resource: `${names.bucketArn("backups")}/*` },
      useKey(names, "UseRecordsKey", { domain: "records", actions: WRITE_ACTIONS, through: ["s3"] }),
      useKey(names, "UseBackupsKey", { domain: "backups", actions: WRITE_ACTIONS, through: ["s3"] }),
      useKey(names, "UseSecretsKey", { domain: "secrets", actions: READ_ACTIONS, through: ["secretsmanager"] }),
      readMasterSecret(names),
      readApplicationSecrets(names),
      writeLogs(names),
    ],
    "managed",
  );
}

/** What an application that reads records may do: decrypt, never encrypt (R-001-48), and no master secret. */
export function readerPolicy(names: Naming): string {
  return document(
    [
      listPrefix(names, "records", RECORDS_PREFIX),
      {
        Sid: "ReadRecords",
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:GetObjectVersion"],
        Resource: `${names.bucketArn("records")}/${RECORDS_PREFIX}`,
      },
      useKey(names, "UseRecordsKey", { domain: "records", actions: READ_ACTIONS, through: ["s3"] }),
      useKey(names, "UseSecretsKey", { domain: "secrets", actions: READ_ACTIONS, through: ["secretsmanager"] }),
      readApplicationSecrets(names),
      writeLogs(names),
    ],
    "managed",
  );
}
