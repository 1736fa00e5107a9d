import { route53ZoneRequireQueryLogs as control } from "../../controls/edgeServices";
import { requireAttached } from "../../judge/attached";
import { publicZones } from "./publicZones";

export const route53ZoneRequireQueryLogs = requireAttached(control, [
  {
    ...publicZones,
    by: { "aws:route53/queryLog:QueryLog": "zoneId" },
    missing: "has no query log in this stack, so nobody can tell what was asked for",
  },
]);
