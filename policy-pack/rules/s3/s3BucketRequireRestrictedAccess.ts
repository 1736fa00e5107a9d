import { s3BucketRequireRestrictedAccess as control } from "../../controls/s3PublicAccess";
import { publicAccessSwitch } from "./publicAccessSwitch";

export const s3BucketRequireRestrictedAccess = publicAccessSwitch(control, "restrictPublicBuckets");
