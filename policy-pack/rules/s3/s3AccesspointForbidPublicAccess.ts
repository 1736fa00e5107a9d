import { s3AccesspointForbidPublicAccess as control } from "../../controls/s3PublicAccess";
import { requireProperties } from "../../judge/requireProperties";

const switches = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];
const accepts = { oneOf: [true] };
const weak = "is off";

/** An access point has all four on unless it says otherwise, and can never turn them on again. */
export const s3AccesspointForbidPublicAccess = requireProperties(
  control,
  switches.flatMap((name) => [
    {
      types: ["aws:s3/accessPoint:AccessPoint"],
      path: `publicAccessBlockConfiguration.${name}`,
      accepts,
      weak,
    },
    {
      types: ["aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint"],
      path: `details.publicAccessBlock.${name}`,
      accepts,
      weak,
    },
  ]),
);
