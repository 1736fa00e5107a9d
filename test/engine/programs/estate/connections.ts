import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ec2 from "@pulumi/aws/ec2";
import * as ec2clientvpn from "@pulumi/aws/ec2clientvpn";
import * as ec2transitgateway from "@pulumi/aws/ec2transitgateway";
import * as globalaccelerator from "@pulumi/aws/globalaccelerator";
import * as networkfirewall from "@pulumi/aws/networkfirewall";
import * as route53 from "@pulumi/aws/route53";
import { certificate, exchange } from "./edge";
import { audit } from "./keys";
import { appGroup, isolatedSubnets, network, privateSubnets, publicSubnets } from "./network";
import { account, arn } from "./shared";

// Access lists: inline, and with rules of their own.
const everyone = { protocol: "tcp", cidrBlock: "0.0.0.0/0" };
new ec2.NetworkAcl("edge", {
  vpcId: network.id,
  subnetIds: publicSubnets,
  ingress: [
    { ...everyone, ruleNo: 100, action: "allow", fromPort: 443, toPort: 443 },
    { ...everyone, ruleNo: 110, action: "allow", fromPort: 1024, toPort: 65535 },
  ],
  egress: [{ ...everyone, ruleNo: 100, action: "allow", fromPort: 1024, toPort: 65535 }],
});
const inner = new ec2.NetworkAcl("inner", { vpcId: network.id, subnetIds: isolatedSubnets });
new ec2.NetworkAclRule("inner-in", {
  networkAclId: inner.id,
  ruleNumber: 100,
  egress: false,
  protocol: "tcp",
  ruleAction: "allow",
  cidrBlock: "10.20.0.0/16",
  fromPort: 5432,
  toPort: 5432,
});
new ec2.NetworkAclRule("inner-out", {
  networkAclId: inner.id,
  ruleNumber: 100,
  egress: true,
  protocol: "-1",
  ruleAction: "allow",
  cidrBlock: "10.20.0.0/16",
});
new ec2.DefaultNetworkAcl("closed", { defaultNetworkAclId: network.defaultNetworkAclId, ingress: [], egress: [] });
new ec2.DefaultRouteTable("empty", { defaultRouteTableId: network.defaultRouteTableId, routes: [] });
new ec2.VpcDhcpOptions("aws", { domainNameServers: ["AmazonProvidedDNS"] });
new ec2.VpcBlockPublicAccessOptions("on", { internetGatewayBlockMode: "block-ingress" });

// Other networks.
const hub = new ec2transitgateway.TransitGateway("hub", {
  description: "Clinics",
  autoAcceptSharedAttachments: "disable",
  defaultRouteTableAssociation: "disable",
  defaultRouteTablePropagation: "disable",
});
const attachment = new ec2transitgateway.VpcAttachment("estate", {
  transitGatewayId: hub.id,
  vpcId: network.id,
  subnetIds: privateSubnets,
});
const hubRoutes = new ec2transitgateway.RouteTable("estate", { transitGatewayId: hub.id });
new ec2transitgateway.RouteTableAssociation("estate", {
  transitGatewayAttachmentId: attachment.id,
  transitGatewayRouteTableId: hubRoutes.id,
});
new ec2.FlowLog("hub", {
  transitGatewayId: hub.id,
  logDestinationType: "cloud-watch-logs",
  logDestination: arn("logs", "log-group:/estate/flows"),
  iamRoleArn: `arn:aws:iam::${account}:role/flow-logs`,
  maxAggregationInterval: 60,
});
new ec2.VpcPeeringConnection("laboratory", {
  vpcId: network.id,
  peerVpcId: "vpc-0123456789abcdef0",
  peerOwnerId: account,
  autoAccept: true,
});
const clinic = new ec2.CustomerGateway("clinic", { bgpAsn: "65000", ipAddress: "198.51.100.10", type: "ipsec.1" });
const tunnels = new cloudwatch.LogGroup("vpn", { name: "/estate/vpn", kmsKeyId: audit.arn, retentionInDays: 2192 });
const logged = { cloudwatchLogOptions: { logEnabled: true, logGroupArn: tunnels.arn, logOutputFormat: "json" } };
new ec2.VpnConnection("clinic", {
  customerGatewayId: clinic.id,
  transitGatewayId: hub.id,
  type: "ipsec.1",
  tunnel1IkeVersions: ["ikev2"],
  tunnel2IkeVersions: ["ikev2"],
  tunnel1LogOptions: logged,
  tunnel2LogOptions: logged,
});
const staff = new ec2clientvpn.Endpoint("staff", {
  serverCertificateArn: certificate.arn,
  clientCidrBlock: "10.99.0.0/22",
  vpcId: network.id,
  securityGroupIds: [appGroup.id],
  splitTunnel: true,
  sessionTimeoutHours: 8,
  authenticationOptions: [
    { type: "federated-authentication", samlProviderArn: `arn:aws:iam::${account}:saml-provider/staff` },
  ],
  connectionLogOptions: { enabled: true, cloudwatchLogGroup: tunnels.name },
});
new ec2clientvpn.AuthorizationRule("staff", {
  clientVpnEndpointId: staff.id,
  targetNetworkCidr: "10.20.10.0/23",
  accessGroupId: "clinicians",
});
new ec2.VpcEndpointService("exchange", {
  acceptanceRequired: true,
  networkLoadBalancerArns: [exchange.arn],
  allowedPrincipals: [`arn:aws:iam::${account}:root`],
});
const accelerator = new globalaccelerator.Accelerator("portal", {
  name: "portal",
  enabled: true,
  attributes: { flowLogsEnabled: true, flowLogsS3Bucket: "estate-audit", flowLogsS3Prefix: "accelerator/" },
});
new globalaccelerator.Listener("portal", {
  acceleratorArn: accelerator.arn,
  protocol: "TCP",
  portRanges: [{ fromPort: 443, toPort: 443 }],
});

// A firewall between them.
const encryption = { type: "CUSTOMER_KMS", keyId: audit.arn };
const domains = new networkfirewall.RuleGroup("domains", {
  name: "domains",
  type: "STATEFUL",
  capacity: 100,
  encryptionConfiguration: encryption,
  ruleGroup: {
    rulesSource: {
      rulesSourceList: { generatedRulesType: "ALLOWLIST", targetTypes: ["TLS_SNI"], targets: [".clinic.example"] },
    },
  },
});
const policy = new networkfirewall.FirewallPolicy("estate", {
  name: "estate",
  encryptionConfiguration: encryption,
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:drop"],
    statefulRuleGroupReferences: [{ resourceArn: domains.arn }],
  },
});
const firewall = new networkfirewall.Firewall("estate", {
  name: "estate",
  firewallPolicyArn: policy.arn,
  vpcId: network.id,
  subnetMappings: isolatedSubnets.map((subnetId) => ({ subnetId })),
  deleteProtection: true,
  subnetChangeProtection: true,
  firewallPolicyChangeProtection: true,
  encryptionConfiguration: encryption,
});
const alerts = new cloudwatch.LogGroup("firewall", {
  name: "/estate/firewall",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
new networkfirewall.LoggingConfiguration("estate", {
  firewallArn: firewall.arn,
  loggingConfiguration: {
    logDestinationConfigs: ["ALERT", "FLOW"].map((logType) => ({
      logType,
      logDestinationType: "CloudWatchLogs",
      logDestination: { logGroup: alerts.name },
    })),
  },
});

// Names asked for inside the network.
const questions = new cloudwatch.LogGroup("resolver", {
  name: "/estate/resolver",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
const queries = new route53.ResolverQueryLogConfig("estate", { name: "estate", destinationArn: questions.arn });
new route53.ResolverQueryLogConfigAssociation("estate", {
  resolverQueryLogConfigId: queries.id,
  resourceId: network.id,
});
new route53.ResolverDnsSecConfig("estate", { resourceId: network.id });
new route53.Zone("internal", { name: "internal.clinic.example", vpcs: [{ vpcId: network.id }] });
