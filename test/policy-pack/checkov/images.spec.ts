import { keyed, switched, tellApart, vary } from "./tellApart";

const image = "ec2/ami:Ami";
const copy = "ec2/amiCopy:AmiCopy";
const lifecycle = "dlm/lifecyclePolicy:LifecyclePolicy";
const eu = "alias/records";

const copies = (encryptionConfiguration?: object): Record<string, unknown> => ({
  policyDetails: {
    policyType: "EVENT_BASED_POLICY",
    action: { name: "copy", crossRegionCopies: [{ target: "eu-west-1", encryptionConfiguration }] },
  },
});
const rules = (props: object): Record<string, unknown> => ({
  policyDetails: {
    resourceTypes: ["VOLUME"],
    schedules: [{ name: "daily", crossRegionCopyRules: [{ target: "eu-west-1", ...props }] }],
  },
});

describe("what Checkov asks of images and snapshots", () => {
  tellApart([
    {
      id: "CKV_AWS_204",
      what: "disks of images are encrypted",
      ...vary(
        image,
        {},
        [{ ebsBlockDevices: [{ encrypted: true }] }, { ebsBlockDevices: [{ snapshotId: "snap-1" }] }],
        [{ ebsBlockDevices: [{ encrypted: false }] }, { ebsBlockDevices: [{ deviceName: "/dev/xvda" }] }],
      ),
    },
    {
      id: "CKV_AWS_205",
      what: "images are not public",
      ...vary(
        "ec2/amiLaunchPermission:AmiLaunchPermission",
        { imageId: "ami-1" },
        [{ accountId: "111122223333" }],
        [{ group: "all" }],
      ),
    },
    {
      id: "CKV_AWS_235",
      what: "copies of images are encrypted",
      ...switched(copy, { kmsKeyId: "alias/images" }, "encrypted"),
    },
    {
      id: "CKV_AWS_236",
      what: "copies of images have a customer's key",
      ...keyed(copy, (kmsKeyId) => ({ encrypted: true, kmsKeyId })),
    },
    {
      id: "CKV_AWS_253",
      what: "copies by event are encrypted",
      ...vary(lifecycle, {}, [copies({ encrypted: true, cmkArn: eu })], [copies({ encrypted: false }), copies()]),
    },
    {
      id: "CKV_AWS_254",
      what: "copies by event have a customer's key",
      ...vary(lifecycle, {}, [copies({ encrypted: true, cmkArn: eu })], [copies({ encrypted: true })]),
    },
    {
      id: "CKV_AWS_255",
      what: "copies by schedule are encrypted",
      ...vary(lifecycle, {}, [rules({ encrypted: true, cmkArn: eu })], [rules({ encrypted: false }), rules({})]),
    },
    {
      id: "CKV_AWS_256",
      what: "copies by schedule have a customer's key",
      ...vary(lifecycle, {}, [rules({ encrypted: true, cmkArn: eu })], [rules({ encrypted: true })]),
    },
    {
      id: "CKV_AWS_180",
      what: "components of Image Builder have a customer's key",
      ...keyed("imagebuilder/component:Component", (kmsKeyId) => ({ platform: "Linux", kmsKeyId })),
    },
    {
      id: "CKV_AWS_199",
      what: "images that Image Builder hands out have a customer's key",
      ...keyed("imagebuilder/distributionConfiguration:DistributionConfiguration", (kmsKeyId) => ({
        distributions: [{ region: "us-east-1", amiDistributionConfiguration: { name: "x", kmsKeyId } }],
      })),
    },
    {
      id: "CKV_AWS_200",
      what: "disks of recipes have a customer's key",
      ...keyed("imagebuilder/imageRecipe:ImageRecipe", (kmsKeyId) => ({
        blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { encrypted: "true", kmsKeyId } }],
      })),
    },
  ]);
});
