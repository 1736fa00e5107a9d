import type { Proposal } from "../model";
import { is, type Slot } from "../sdk/slots";
import type { Operator } from "./operator";

const cidr = /^(\d{1,3}\.){3}\d{1,3}\/\d+$|^[0-9a-f:]+\/\d+$/i;
const rules = /SecurityGroup|NetworkAcl|ingress|egress|IpSet|allowed|source|Whitelist|access/i;
const addressing =
  /^(Vpc|Subnet|DefaultSubnet|DefaultVpc|Ipam\w*|VpcIpv4CidrBlockAssociation|Route|RouteTable|DefaultRouteTable|TransitGateway\w*|ManagedPrefixList\w*)$/;

/** Who may connect, and to what, is opened to all. */
export const network: Operator = (slot) => {
  if (addressing.test(slot.className) || !rules.test(`${slot.className}.${slot.property}`)) {
    return [];
  }
  const { value } = slot;
  if (typeof value === "string" && cidr.test(value) && !isOpen(value)) {
    return [{ operator: "opened", detail: openOf(value), value: openOf(value) }];
  }
  if (Array.isArray(value) && value.some((item) => typeof item === "string" && cidr.test(item) && !isOpen(item))) {
    const open = openOf(String(value.find((item) => typeof item === "string")));
    return [{ operator: "opened", detail: open, value: [open] }];
  }
  return [...opened(slot), ...ports(slot)];
};

/** A peer that is a security group gives way to the whole internet. */
function opened(slot: Slot): readonly Proposal[] {
  const parent = slot.path.slice(0, -1);
  if (slot.name === "referencedSecurityGroupId" && slot.value !== undefined) {
    return [
      {
        operator: "opened",
        detail: "0.0.0.0/0",
        value: undefined,
        also: [{ path: [...parent, "cidrIpv4"], value: "0.0.0.0/0" }],
      },
    ];
  }
  if (slot.name === "sourceSecurityGroupId" && slot.value !== undefined) {
    return [
      {
        operator: "opened",
        detail: "0.0.0.0/0",
        value: undefined,
        also: [{ path: [...parent, "cidrBlocks"], value: ["0.0.0.0/0"] }],
      },
    ];
  }
  if (/^(ingress|egress)$/.test(slot.name) && Array.isArray(slot.value)) {
    const everyone = { cidrBlocks: ["0.0.0.0/0"], fromPort: 0, toPort: 0, protocol: "-1" };
    return [{ operator: "opened", detail: "a rule for everyone", value: [...(slot.value as unknown[]), everyone] }];
  }
  return [];
}

function ports(slot: Slot): readonly Proposal[] {
  if (
    !/^(ipProtocol|protocol)$/.test(slot.name) ||
    !is(slot.shape, "string") ||
    slot.value === "-1" ||
    slot.value === undefined
  ) {
    return [];
  }
  // Between two groups of the stack more ports let nobody in who is not in already.
  if (["referencedSecurityGroupId", "sourceSecurityGroupId", "self"].some((name) => Boolean(slot.owner[name]))) {
    return [];
  }
  const parent = slot.path.slice(0, -1);
  const gone = ["fromPort", "toPort"].map((name) => ({
    path: [...parent, name],
    value: slot.name === "protocol" ? 0 : undefined,
  }));
  return [{ operator: "all ports", detail: "-1", value: "-1", also: gone }];
}

const isOpen = (value: string): boolean => /^(0\.0\.0\.0|::)\/0$/.test(value);
const openOf = (value: string): string => (value.includes(":") ? "::/0" : "0.0.0.0/0");
