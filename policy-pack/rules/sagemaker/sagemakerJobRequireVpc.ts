import { sagemakerJobRequireVpc as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import { model, ofJobs } from "./jobs";

const demand = {
  path: "vpcConfig",
  accepts: "given",
  weak: "",
  absent: "so the containers reach data over the internet",
} as const;

export const sagemakerJobRequireVpc = requireProperties(control, [{ types: model, ...demand }, ...ofJobs(demand)]);
