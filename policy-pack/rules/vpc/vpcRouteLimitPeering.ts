import { vpcRouteLimitPeering as control } from "../../controls/vpcPaths";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const toPeer = {
  accepts: { noneOf: ["0.0.0.0/0", "::/0"] },
  weak: "sends whatever has no other way to the peer",
  when: [{ path: "vpcPeeringConnectionId", is: "given" }],
  reference: true,
} as const;

const tables = ["aws:ec2/routeTable:RouteTable", "aws:ec2/defaultRouteTable:DefaultRouteTable"];

export const vpcRouteLimitPeering = requireProperties(control, [
  ...["destinationCidrBlock", "destinationIpv6CidrBlock"].map((path): Requirement => ({
    types: ["aws:ec2/route:Route"],
    path,
    ...toPeer,
  })),
  ...["cidrBlock", "ipv6CidrBlock"].map((path): Requirement => ({ types: tables, each: "routes[]", path, ...toPeer })),
]);
