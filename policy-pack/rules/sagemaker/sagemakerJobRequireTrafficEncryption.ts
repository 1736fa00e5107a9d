import { sagemakerJobRequireTrafficEncryption as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import { ofJobs } from "./jobs";

export const sagemakerJobRequireTrafficEncryption = requireProperties(
  control,
  ofJobs({
    path: "enableInterContainerTrafficEncryption",
    accepts: { oneOf: [true] },
    weak: "leaves traffic between containers in the clear",
    absent: "and the default leaves traffic between containers in the clear",
  }),
);
