import { look, places, type Look } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Props } from "../../judge/sdk";

/** One permission of a security group, whichever of the ways to write it was used. */
export interface Permission {
  /** Where it stands in the resource. */
  readonly at: string;
  readonly protocol: Look;
  readonly from: Look;
  readonly to: Look;
  /** The blocks of addresses, each with its place. */
  readonly blocks: readonly { readonly at: string; readonly look: Look }[];
}

export const groupTypes = ["aws:ec2/securityGroup:SecurityGroup", "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"];
const ruleType = "aws:ec2/securityGroupRule:SecurityGroupRule";
export const trafficTypes = {
  ingress: [...groupTypes, ruleType, "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"],
  egress: [...groupTypes, ruleType, "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule"],
} as const;

/** The permissions of one direction that a resource gives; a list that is unknown as a whole is one of its own. */
export function permissionsOf(resource: Judged, direction: "ingress" | "egress"): readonly Permission[] {
  if (groupTypes.includes(resource.type)) {
    return places(resource.props, `${direction}[]`).flatMap(({ at, look: seen }) => {
      if (seen.state === "absent") {
        return [];
      }
      return seen.state === "unknown"
        ? [unknownAt(at)]
        : [permission(seen.value as Props, `${at}.`, ["cidrBlocks[]", "ipv6CidrBlocks[]"])];
    });
  }
  if (resource.type === ruleType) {
    const type = look(resource.props, "type");
    const other = type.state === "known" && type.value !== direction;
    return other ? [] : [permission(resource.props, "", ["cidrBlocks[]", "ipv6CidrBlocks[]"])];
  }
  return [permission(resource.props, "", ["cidrIpv4", "cidrIpv6"])];
}

function unknownAt(at: string): Permission {
  const unknown: Look = { state: "unknown" };
  return { at, protocol: unknown, from: unknown, to: unknown, blocks: [{ at, look: unknown }] };
}

function permission(props: Props, at: string, blockPaths: readonly string[]): Permission {
  const protocol = look(props, "protocol");
  return {
    at,
    protocol: protocol.state === "absent" ? look(props, "ipProtocol") : protocol,
    from: look(props, "fromPort"),
    to: look(props, "toPort"),
    blocks: blockPaths
      .flatMap((path) => places(props, path))
      .filter(({ look: seen }) => seen.state !== "absent")
      .map((place) => ({ at: at + place.at, look: place.look })),
  };
}

/**
 * Whether a block lets in the internet: everything, or one so wide (a /8 of IPv4, a /16 of IPv6 and wider) that only
 * the private network 10.0.0.0/8 and unique local addresses are of that size. Two halves of the internet are the whole.
 */
export function isInternet(block: unknown): boolean {
  const text = String(block).trim().toLowerCase();
  const [address = "", length = ""] = text.split("/");
  if (length === "" || !/^\d+$/.test(length)) {
    return false;
  }
  if (address.includes(":")) {
    return Number(length) <= 16 && !/^f[cd]/.test(address);
  }
  return Number(length) < 8 || (Number(length) === 8 && !address.startsWith("10."));
}
