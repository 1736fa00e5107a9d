import { type Cases } from "../case";
import { arn, KEY, ROLE } from "../values";

const share = {
  clientLists: ["10.0.0.0/16"],
  gatewayArn: arn("storagegateway", "gateway/sgw-0A1B2C3D"),
  locationArn: "arn:aws:s3:::archive",
  roleArn: ROLE,
};

export const cases: Cases = {
  "storagegateway-share-forbid-open-clients": {
    type: "aws:storagegateway/nfsFileShare:NfsFileShare",
    props: { ...share, clientLists: ["0.0.0.0/0"] },
    mended: { clientLists: ["10.0.0.0/16"] },
  },
  "storagegateway-share-require-customer-key": {
    type: "aws:storagegateway/nfsFileShare:NfsFileShare",
    props: share,
    mended: { kmsEncrypted: true, kmsKeyArn: KEY },
  },
};
