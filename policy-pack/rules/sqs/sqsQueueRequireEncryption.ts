import { sqsQueueRequireEncryption as control } from "../../controls/messageEncryption";
import { requireProperties } from "../../judge/requireProperties";

export const sqsQueueRequireEncryption = requireProperties(control, [
  {
    types: ["aws:sqs/queue:Queue"],
    path: "sqsManagedSseEnabled",
    accepts: { oneOf: [true] },
    weak: "is off and no key is named, so messages are stored in the clear",
    absent: "and no key is named, so a queue from before that default existed stores in the clear",
    when: [{ path: "kmsMasterKeyId", is: "left out" }],
  },
]);
