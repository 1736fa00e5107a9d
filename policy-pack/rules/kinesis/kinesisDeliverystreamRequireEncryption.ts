import { kinesisDeliverystreamRequireEncryption as control } from "../../controls/kinesis";
import { requireProperties } from "../../judge/requireProperties";

export const kinesisDeliverystreamRequireEncryption = requireProperties(control, [
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    path: "serverSideEncryption.enabled",
    accepts: { oneOf: [true] },
    weak: "keeps records unencrypted until they are delivered",
    absent: "and the default keeps records unencrypted until they are delivered",
    when: [
      { path: "kinesisSourceConfiguration", is: "left out" },
      { path: "mskSourceConfiguration", is: "left out" },
    ],
  },
]);
