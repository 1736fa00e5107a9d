import { elasticacheCacheRequireZones as control } from "../../controls/uniformity";
import { standbyRule } from "./standby";

export const elasticacheCacheRequireZones = standbyRule(control, "multiAzEnabled");
