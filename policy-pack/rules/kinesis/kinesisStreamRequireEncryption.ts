import { kinesisStreamRequireEncryption as control } from "../../controls/kinesis";
import { requireProperties } from "../../judge/requireProperties";

export const kinesisStreamRequireEncryption = requireProperties(control, [
  {
    types: ["aws:kinesis/stream:Stream"],
    path: "encryptionType",
    accepts: { oneOf: ["KMS"] },
    weak: "keeps records unencrypted",
    absent: "and the default keeps records unencrypted",
  },
]);
