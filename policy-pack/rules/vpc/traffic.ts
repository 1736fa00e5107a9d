import { look, places, type Look, type Place } from "../../judge/look";
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
  readonly blocks: readonly Place[];
  /** The prefix lists, each with its place. */
  readonly lists: readonly Place[];
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
      return seen.state === "unknown" ? [unknownAt(at)] : [permission(seen.value as Props, `${at}.`, many)];
    });
  }
  if (resource.type === ruleType) {
    const type = look(resource.props, "type");
    const other = type.state === "known" && type.value !== direction;
    return other ? [] : [permission(resource.props, "", many)];
  }
  return [permission(resource.props, "", one)];
}

function unknownAt(at: string): Permission {
  const unknown: Look = { state: "unknown" };
  return { at, protocol: unknown, from: unknown, to: unknown, blocks: [{ at, look: unknown }], lists: [] };
}

interface Paths {
  readonly blocks: readonly string[];
  readonly lists: string;
}

const many: Paths = { blocks: ["cidrBlocks[]", "ipv6CidrBlocks[]"], lists: "prefixListIds[]" };
const one: Paths = { blocks: ["cidrIpv4", "cidrIpv6"], lists: "prefixListId" };

function permission(props: Props, at: string, paths: Paths): Permission {
  const protocol = look(props, "protocol");
  const given = (path: string): readonly Place[] =>
    places(props, path)
      .filter(({ look: seen }) => seen.state !== "absent")
      .map((place) => ({ at: at + place.at, look: place.look }));
  return {
    at,
    protocol: protocol.state === "absent" ? look(props, "ipProtocol") : protocol,
    from: look(props, "fromPort"),
    to: look(props, "toPort"),
    blocks: paths.blocks.flatMap(given),
    lists: given(paths.lists),
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

/**
 * Whether ports are named beside a protocol for which they mean nothing: EC2 ignores them and opens everything, which
 * whoever reads the rule does not see. All ports, or none (0, -1), say the same as the protocol.
 */
export function namesPortsInVain({ protocol, from, to }: Pick<Permission, "protocol" | "from" | "to">): boolean {
  if (!isAllProtocols(protocol) || from.state !== "known" || to.state !== "known") {
    return false;
  }
  const [first, last] = [Number(from.value), Number(to.value)];
  return last > 0 && last - first < 65534;
}

function isAllProtocols(protocol: Look): boolean {
  return protocol.state === "known" && ["-1", "all"].includes(String(protocol.value).toLowerCase());
}

/** Whether a permission is for all protocols, or for all ports of one. */
export function isEverything({ protocol, from, to }: Permission): boolean {
  if (isAllProtocols(protocol)) {
    return true;
  }
  return from.state === "known" && to.state === "known" && Number(to.value) - Number(from.value) >= 65534;
}
