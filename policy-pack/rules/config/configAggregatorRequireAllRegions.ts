import { configAggregatorRequireAllRegions as control } from "../../controls/configRecorder";
import { requireProperties } from "../../judge/requireProperties";

export const configAggregatorRequireAllRegions = requireProperties(
  control,
  ["account", "organization"].map((source) => ({
    types: ["aws:cfg/configurationAggregator:ConfigurationAggregator"],
    each: `${source}AggregationSource`,
    path: "allRegions",
    accepts: { oneOf: [true] },
    weak: "is off, so regions are left out",
    absent: "so regions are left out",
  })),
);
