import { s3BucketRequireBlockedPolicies as control } from "../../controls/s3PublicAccess";
import { publicAccessSwitch } from "./publicAccessSwitch";

export const s3BucketRequireBlockedPolicies = publicAccessSwitch(control, "blockPublicPolicy");
