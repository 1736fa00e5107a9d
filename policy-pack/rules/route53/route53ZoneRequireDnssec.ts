import { route53ZoneRequireDnssec as control } from "../../controls/edgeServices";
import { requireAttached } from "../../judge/attached";
import { publicZones } from "./publicZones";

export const route53ZoneRequireDnssec = requireAttached(control, [
  {
    ...publicZones,
    by: { "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec": "hostedZoneId" },
    missing: "is not signed (DNSSEC), so its answers can be forged",
  },
]);
