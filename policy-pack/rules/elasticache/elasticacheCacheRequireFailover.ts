import { elasticacheCacheRequireFailover as control } from "../../controls/uniformity";
import { standbyRule } from "./standby";

export const elasticacheCacheRequireFailover = standbyRule(control, "automaticFailoverEnabled");
