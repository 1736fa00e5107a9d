import { ec2DiskRequireEncryption as control } from "../../controls/ec2Launch";
import { requireProperties } from "../../judge/requireProperties";

export const ec2DiskRequireEncryption = requireProperties(control, [
  {
    types: ["aws:ec2/launchConfiguration:LaunchConfiguration"],
    path: "rootBlockDevice.encrypted",
    accepts: { oneOf: [true] },
    weak: "leaves the disk unencrypted",
    absent: "so the image decides whether the disk is encrypted",
  },
  {
    types: ["aws:ec2/launchConfiguration:LaunchConfiguration"],
    each: "ebsBlockDevices[]",
    path: "encrypted",
    accepts: { oneOf: [true] },
    weak: "leaves the disk unencrypted",
    absent: "and the default leaves the disk unencrypted",
    when: [
      { path: "snapshotId", is: "left out" },
      { path: "noDevice", is: [false], byDefault: true },
    ],
  },
  {
    types: ["aws:ec2/ami:Ami"],
    each: "ebsBlockDevices[]",
    path: "encrypted",
    accepts: { oneOf: [true] },
    weak: "leaves disks of the image unencrypted",
    absent: "and the default leaves disks of the image unencrypted",
    when: [{ path: "snapshotId", is: "left out" }],
  },
]);
