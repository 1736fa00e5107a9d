import { places } from "../../judge/look";
import type { StackResource } from "../../judge/resource";

/** Zones that answer the internet: those of a VPC answer that VPC only. */
export const publicZones = {
  targets: ["aws:route53/zone:Zone"],
  names: ["zoneId", "id"],
  concerns: ({ props }: StackResource): boolean =>
    places(props, "vpcs[]").every(({ look: seen }) => seen.state === "absent"),
};
