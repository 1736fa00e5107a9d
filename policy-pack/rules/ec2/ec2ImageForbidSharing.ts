import { ec2ImageForbidSharing as control } from "../../controls/ec2Safeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ec2ImageForbidSharing = requireProperties(control, [
  {
    types: ["aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission"],
    path: "accountId",
    accepts: { noneOf: ["all"] },
    weak: "shares the snapshot with every AWS account",
  },
  {
    types: ["aws:ec2/amiLaunchPermission:AmiLaunchPermission"],
    path: "group",
    accepts: { noneOf: ["all"] },
    weak: "shares the image with every AWS account",
  },
]);
