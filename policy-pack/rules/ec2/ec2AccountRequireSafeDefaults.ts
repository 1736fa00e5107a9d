import { ec2AccountRequireSafeDefaults as control } from "../../controls/ec2Safeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ec2AccountRequireSafeDefaults = requireProperties(control, [
  {
    types: ["aws:ebs/encryptionByDefault:EncryptionByDefault"],
    path: "enabled",
    accepts: { oneOf: [true] },
    weak: "leaves new volumes unencrypted",
  },
  {
    types: ["aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess"],
    path: "state",
    accepts: { oneOf: ["block-all-sharing"] },
    weak: "leaves snapshots open to public sharing",
    absent: "so snapshots can be shared with everyone",
  },
  {
    types: ["aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess"],
    path: "state",
    accepts: { oneOf: ["block-new-sharing"] },
    weak: "leaves images open to public sharing",
    absent: "so images can be shared with everyone",
  },
  {
    types: ["aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions"],
    path: "internetGatewayBlockMode",
    accepts: { noneOf: ["off"] },
    weak: "lets the internet in",
  },
  {
    types: ["aws:ec2/serialConsoleAccess:SerialConsoleAccess"],
    path: "enabled",
    accepts: { oneOf: [false] },
    weak: "opens the serial console of every instance",
    absent: "and the default of this resource opens the serial console",
  },
]);
