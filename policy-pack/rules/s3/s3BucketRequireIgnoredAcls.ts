import { s3BucketRequireIgnoredAcls as control } from "../../controls/s3PublicAccess";
import { publicAccessSwitch } from "./publicAccessSwitch";

export const s3BucketRequireIgnoredAcls = publicAccessSwitch(control, "ignorePublicAcls");
