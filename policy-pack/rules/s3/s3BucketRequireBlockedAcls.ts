import { s3BucketRequireBlockedAcls as control } from "../../controls/s3PublicAccess";
import { publicAccessSwitch } from "./publicAccessSwitch";

export const s3BucketRequireBlockedAcls = publicAccessSwitch(control, "blockPublicAcls");
