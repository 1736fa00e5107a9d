import { unknown } from "../../support/policyHarness";
import { keyed, made, switched, tellApart, vary, type Form, type Sides } from "./tellApart";

const vpc = "ec2/vpc:Vpc";
const group = "ec2/securityGroup:SecurityGroup";
const rule = "ec2/securityGroupRule:SecurityGroupRule";
const ingress = "vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const acl = "ec2/networkAcl:NetworkAcl";
const aclRule = "ec2/networkAclRule:NetworkAclRule";
const firewall = "networkfirewall/firewall:Firewall";
const route = "ec2/route:Route";
const zone = "route53/zone:Zone";

/** A port that is open to somebody, in each of the ways to write it. */
function port(from: number, to: number, protocol = "tcp"): Sides {
  const ports = { fromPort: from, toPort: to };
  const forms = (block: string): readonly Form[] => {
    const [inline, single] = block.includes(":") ? ["ipv6CidrBlocks", "cidrIpv6"] : ["cidrBlocks", "cidrIpv4"];
    return [
      [made(group, { ingress: [{ protocol, ...ports, [inline]: [block], description: "x" }] })],
      [made(rule, { type: "ingress", protocol, ...ports, [inline]: [block] })],
      [made(ingress, { ipProtocol: protocol, ...ports, [single]: block })],
    ];
  };
  return { good: forms("10.0.0.0/16"), bad: [...forms("0.0.0.0/0"), ...forms("::/0")] };
}

/** An entry of a network ACL that lets the internet reach ports, in each of the ways to write it. */
function entry(fromPort: number, toPort: number, protocol = "tcp"): Sides {
  const forms = (allow: string, block: string): readonly Form[] => {
    const ports = { protocol, fromPort, toPort };
    const where = block.includes(":") ? { ipv6CidrBlock: block } : { cidrBlock: block };
    return [
      [made(acl, { subnetIds: ["s"], ingress: [{ ...ports, ...where, ruleNo: 100, action: allow }] })],
      [made(aclRule, { ...ports, ...where, ruleNumber: 100, ruleAction: allow, egress: false })],
      [made(aclRule, { ...ports, ...where, ruleNumber: 100, ruleAction: allow })],
    ];
  };
  return {
    good: [...forms("allow", "10.0.0.0/16"), ...forms("deny", "0.0.0.0/0")],
    bad: [...forms("allow", "0.0.0.0/0"), ...forms("allow", "::/0")],
  };
}

/** Something that has to have another thing beside it. */
function completed(owner: string, props: object, type: string, property: string, more: object = {}): Sides {
  const alone = made(owner, props, undefined, "owner");
  return {
    good: [[alone, made(type, { [property]: unknown, ...more }, { [property]: ["owner"] })]],
    bad: [[alone], [alone, made(type, { [property]: "another", ...more })]],
  };
}

const all = { trafficType: "ALL", logDestination: "arn:aws:logs:us-east-1:111122223333:log-group:x" };

describe("what Checkov asks of networks", () => {
  tellApart([
    { id: "CKV_AWS_24", what: "SSH is not open", ...port(22, 22) },
    { id: "CKV_AWS_24", what: "SSH is not open in a range", ...port(20, 30) },
    { id: "CKV_AWS_25", what: "remote desktops are not open", ...port(3389, 3389) },
    { id: "CKV_AWS_260", what: "port 80 is not open", ...port(80, 80) },
    { id: "CKV_AWS_277", what: "not all ports are open", ...port(0, 0, "-1") },
    { id: "CKV_AWS_277", what: "not all ports of TCP are open", ...port(0, 65535) },
    { id: "CKV_AWS_229", what: "no FTP through network ACLs", ...entry(21, 21) },
    { id: "CKV_AWS_230", what: "no FTP data through network ACLs", ...entry(20, 20) },
    { id: "CKV_AWS_231", what: "no remote desktops through network ACLs", ...entry(3389, 3389) },
    { id: "CKV_AWS_232", what: "no SSH through network ACLs", ...entry(22, 22) },
    { id: "CKV_AWS_352", what: "not all ports through network ACLs", ...entry(0, 0, "-1") },
    {
      id: "CKV2_AWS_1",
      what: "network ACLs guard subnets",
      good: [
        [made(acl, { subnetIds: ["subnet-1"] })],
        [made(acl, { subnetIds: [unknown] })],
        ...completed(acl, {}, "ec2/networkAclAssociation:NetworkAclAssociation", "networkAclId").good,
      ],
      bad: [[made(acl)], [made(acl, { subnetIds: [] })]],
    },
    {
      id: "CKV2_AWS_11",
      what: "traffic of VPCs is recorded",
      ...completed(vpc, { cidrBlock: "10.0.0.0/16" }, "ec2/flowLog:FlowLog", "vpcId", all),
    },
    {
      id: "CKV2_AWS_12",
      what: "the default group is closed",
      good: [
        [
          made(vpc, {}, undefined, "vpc"),
          made("ec2/defaultSecurityGroup:DefaultSecurityGroup", { vpcId: unknown }, { vpcId: ["vpc"] }),
        ],
        [
          made(vpc, {}, undefined, "vpc"),
          made(
            "ec2/defaultSecurityGroup:DefaultSecurityGroup",
            { vpcId: unknown, ingress: [], egress: [] },
            { vpcId: ["vpc"] },
          ),
        ],
      ],
      bad: [
        [made(vpc, {}, undefined, "vpc")],
        ...[
          { ingress: [{ protocol: "-1", self: true, fromPort: 0, toPort: 0 }] },
          { egress: [{ protocol: "-1" }] },
        ].map((open) => [
          made(vpc, {}, undefined, "vpc"),
          made("ec2/defaultSecurityGroup:DefaultSecurityGroup", { vpcId: unknown, ...open }, { vpcId: ["vpc"] }),
        ]),
      ],
    },
    {
      id: "CKV2_AWS_44",
      what: "routes to a peer name its addresses",
      good: [
        [made(route, { routeTableId: "rtb-1", destinationCidrBlock: "10.1.0.0/16", vpcPeeringConnectionId: unknown })],
        [made(route, { routeTableId: "rtb-1", destinationCidrBlock: "0.0.0.0/0", natGatewayId: unknown })],
        [
          made("ec2/routeTable:RouteTable", {
            routes: [{ cidrBlock: "10.1.0.0/16", vpcPeeringConnectionId: "pcx-1" }],
          }),
        ],
      ],
      bad: [
        [made(route, { routeTableId: "rtb-1", destinationCidrBlock: "0.0.0.0/0", vpcPeeringConnectionId: unknown })],
        [made(route, { routeTableId: "rtb-1", destinationIpv6CidrBlock: "::/0", vpcPeeringConnectionId: "pcx-1" })],
        [made("ec2/routeTable:RouteTable", { routes: [{ cidrBlock: "0.0.0.0/0", vpcPeeringConnectionId: "pcx-1" }] })],
        [made("ec2/routeTable:RouteTable", { routes: [{ ipv6CidrBlock: "::/0", vpcPeeringConnectionId: unknown }] })],
        [
          made("ec2/defaultRouteTable:DefaultRouteTable", {
            routes: [{ cidrBlock: "0.0.0.0/0", vpcPeeringConnectionId: unknown }],
          }),
        ],
      ],
    },
    {
      id: "CKV_AWS_130",
      what: "subnets give no public addresses",
      ...vary(
        "ec2/subnet:Subnet",
        {},
        [{ mapPublicIpOnLaunch: false }, {}],
        [true, "true"].map((mapPublicIpOnLaunch) => ({ mapPublicIpOnLaunch })),
      ),
    },
    {
      id: "CKV_AWS_123",
      what: "somebody accepts connections to a service",
      ...switched("ec2/vpcEndpointService:VpcEndpointService", {}, "acceptanceRequired"),
    },
    {
      id: "CKV_AWS_331",
      what: "somebody accepts attachments of other accounts",
      ...vary(
        "ec2transitgateway/transitGateway:TransitGateway",
        {},
        [{}, { autoAcceptSharedAttachments: "disable" }],
        [{ autoAcceptSharedAttachments: "enable" }],
      ),
    },
    { id: "CKV_AWS_344", what: "firewalls are not deleted by one call", ...switched(firewall, {}, "deleteProtection") },
    {
      id: "CKV_AWS_345",
      what: "rules of firewalls have a customer's key",
      ...keyed("networkfirewall/ruleGroup:RuleGroup", (keyId) => ({
        encryptionConfiguration: { type: "CUSTOMER_KMS", keyId },
      })),
    },
    {
      id: "CKV_AWS_345",
      what: "firewalls have a customer's key",
      ...keyed(firewall, (keyId) => ({ encryptionConfiguration: { type: "CUSTOMER_KMS", keyId } })),
    },
    {
      id: "CKV_AWS_346",
      what: "policies of firewalls have a customer's key",
      ...keyed("networkfirewall/firewallPolicy:FirewallPolicy", (keyId) => ({
        encryptionConfiguration: { type: "CUSTOMER_KMS", keyId },
      })),
    },
    {
      id: "CKV2_AWS_63",
      what: "firewalls record what they see",
      ...completed(
        firewall,
        { deleteProtection: true },
        "networkfirewall/loggingConfiguration:LoggingConfiguration",
        "firewallArn",
        { loggingConfiguration: { logDestinationConfigs: [{ logType: "ALERT" }] } },
      ),
    },
    {
      id: "CKV_AWS_75",
      what: "accelerators record flows",
      ...vary(
        "globalaccelerator/accelerator:Accelerator",
        {},
        [{ attributes: { flowLogsEnabled: true, flowLogsS3Bucket: "logs", flowLogsS3Prefix: "x" } }],
        [{ attributes: { flowLogsEnabled: false } }, { attributes: {} }, {}],
      ),
    },
    {
      id: "CKV2_AWS_39",
      what: "public zones record queries",
      ...completed(zone, { name: "example.org" }, "route53/queryLog:QueryLog", "zoneId", {
        cloudwatchLogGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:x",
      }),
    },
  ]);
});
