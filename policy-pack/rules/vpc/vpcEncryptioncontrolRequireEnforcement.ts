import { vpcEncryptioncontrolRequireEnforcement as control } from "../../controls/vpcPaths";
import { requireProperties } from "../../judge/requireProperties";

export const vpcEncryptioncontrolRequireEnforcement = requireProperties(control, [
  {
    types: ["aws:ec2/vpcEncryptionControl:VpcEncryptionControl", "aws:ec2/encryptionControl:EncryptionControl"],
    path: "mode",
    accepts: { oneOf: ["enforce"] },
    weak: "counts clear traffic and lets it pass",
  },
]);
