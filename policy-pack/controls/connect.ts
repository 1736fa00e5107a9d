import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const connectStorageRequireCustomerKey = customerKeyControl({
  id: "connect-storage-require-customer-key",
  things: "Connect recordings, transcripts and customer profiles",
  severity: "high",
  source: "https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html",
  equivalents: { checkov: ["CKV_AWS_269", "CKV_AWS_270"] },
});

export const connectKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:connect/instanceStorageConfig:InstanceStorageConfig"],
    key: "storageConfig.kinesisVideoStreamConfig.encryptionConfig.keyId",
    when: [{ path: "storageConfig.storageType", is: ["KINESIS_VIDEO_STREAM"] }],
  },
  {
    types: ["aws:connect/instanceStorageConfig:InstanceStorageConfig"],
    key: "storageConfig.s3Config.encryptionConfig.keyId",
    when: [{ path: "storageConfig.storageType", is: ["S3"] }],
  },
  {
    types: ["aws:customerprofiles/domain:Domain"],
    key: "defaultEncryptionKey",
  },
];
