import { snsTopicRequireEncryption as control } from "../../controls/messageEncryption";
import { requireProperties } from "../../judge/requireProperties";

export const snsTopicRequireEncryption = requireProperties(control, [
  {
    types: ["aws:sns/topic:Topic"],
    path: "kmsMasterKeyId",
    accepts: "given",
    weak: "",
    absent: "so messages are stored in the clear",
  },
]);
