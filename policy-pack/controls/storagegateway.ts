import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const storagegatewayShareRequireCustomerKey = customerKeyControl({
  id: "storagegateway-share-require-customer-key",
  things: "Storage Gateway shares and volumes",
  severity: "critical",
  source:
    "https://docs.aws.amazon.com/filegateway/latest/files3/encrypt-objects-stored-by-file-gateway-in-amazon-s3.html",
  equivalents: { prowler: ["storagegateway_fileshare_encryption_enabled"] },
});

export const storagegatewayKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:storagegateway/nfsFileShare:NfsFileShare", "aws:storagegateway/smbFileShare:SmbFileShare"],
    key: "kmsKeyArn",
    on: [{ path: "kmsEncrypted", is: [true] }],
  },
  {
    types: [
      "aws:storagegateway/cachesIscsiVolume:CachesIscsiVolume",
      "aws:storagegateway/storedIscsiVolume:StoredIscsiVolume",
    ],
    key: "kmsKey",
    on: [{ path: "kmsEncrypted", is: [true] }],
  },
];
