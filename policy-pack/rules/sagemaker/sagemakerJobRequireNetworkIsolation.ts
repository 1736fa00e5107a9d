import { sagemakerJobRequireNetworkIsolation as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import { model, ofJobs } from "./jobs";

const path = "enableNetworkIsolation";
const accepts = { oneOf: [true] };

export const sagemakerJobRequireNetworkIsolation = requireProperties(control, [
  {
    types: model,
    path,
    accepts,
    weak: "lets the model's containers call out",
    absent: "and the default lets the model's containers call out",
  },
  ...ofJobs({
    path,
    accepts,
    weak: "lets the job's containers call out",
    absent: "and the default lets the job's containers call out",
  }),
]);
