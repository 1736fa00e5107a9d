import { type Naming } from "../../naming";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/** What a network of VPC, subnets, routes, NAT, endpoints and security groups is made with. */
const EC2_ACTIONS = [
  "ec2:AllocateAddress",
  "ec2:AssociateRouteTable",
  "ec2:AttachInternetGateway",
  "ec2:AuthorizeSecurityGroup*",
  "ec2:CreateFlowLogs",
  "ec2:CreateInternetGateway",
  "ec2:CreateNatGateway",
  "ec2:CreateRoute",
  "ec2:CreateRouteTable",
  "ec2:CreateSecurityGroup",
  "ec2:CreateSubnet",
  "ec2:CreateTags",
  "ec2:CreateVpc",
  "ec2:CreateVpcEndpoint",
  "ec2:DeleteInternetGateway",
  "ec2:DeleteNatGateway",
  "ec2:DeleteRoute",
  "ec2:DeleteRouteTable",
  "ec2:DeleteSecurityGroup",
  "ec2:DeleteSubnet",
  "ec2:DeleteTags",
  "ec2:DeleteVpc",
  "ec2:DeleteVpcEndpoints",
  "ec2:DetachInternetGateway",
  "ec2:DisassociateAddress",
  "ec2:DisassociateRouteTable",
  "ec2:ModifySecurityGroupRules",
  "ec2:ModifySubnetAttribute",
  "ec2:ModifyVpcAttribute",
  "ec2:ModifyVpcEndpoint",
  "ec2:ReleaseAddress",
  "ec2:ReplaceRoute",
  "ec2:ReplaceRouteTableAssociation",
  "ec2:RevokeSecurityGroup*",
  "ec2:UpdateSecurityGroupRuleDescriptions*",
];

/** Network and edge. Ids of EC2, certificates and zones are AWS's own, so the region is what bounds them. */
export function networkStatements(names: Naming): Statement[] {
  return [
    allow(
      "Inspect",
      ["acm:Describe*", "acm:List*", "ec2:Describe*", "ec2:Get*", "elasticloadbalancing:Describe*"],
      "*",
    ),
    allow(
      "InspectEdge",
      [
        "elasticloadbalancing:GetTrustStore*",
        ...["route53", "route53resolver", "wafv2"].flatMap((service) => [`${service}:Get*`, `${service}:List*`]),
      ],
      "*",
    ),
    allow(
      "ResolverLogs",
      [
        "AssociateResolverQueryLogConfig",
        "CreateResolverQueryLogConfig",
        "DeleteResolverQueryLogConfig",
        "DisassociateResolverQueryLogConfig",
        "TagResource",
        "UntagResource",
      ].map((what) => `route53resolver:${what}`),
      names.arn("route53resolver", "resolver-query-log-config/*"),
    ),
    allow("Network", EC2_ACTIONS, names.arn("ec2", "*")),
    allow(
      "Edge",
      ["Add*", "Create*", "Delete*", "Modify*", "Remove*", "Set*"].map((what) => `elasticloadbalancing:${what}`),
      names.arn("elasticloadbalancing", "*"),
    ),
    allow(
      "Firewall",
      [
        "AssociateWebACL",
        "Create*",
        "Delete*",
        "DisassociateWebACL",
        "Put*",
        "TagResource",
        "UntagResource",
        "Update*",
      ].map((what) => `wafv2:${what}`),
      [names.arn("wafv2", "regional/*"), names.arn("elasticloadbalancing", "loadbalancer/app/*")],
    ),
    allow(
      "Certificates",
      [
        "acm:AddTagsToCertificate",
        "acm:DeleteCertificate",
        "acm:RemoveTagsFromCertificate",
        "acm:UpdateCertificateOptions",
      ],
      names.arn("acm", "certificate/*"),
    ),
    allow("RequestCertificates", ["acm:RequestCertificate"], "*"),
    {
      ...allow("PortalRecords", ["route53:ChangeResourceRecordSets"], `arn:${names.partition}:route53:::hostedzone/*`),
      // The certificate's proof is a CNAME, the portal's name an A or AAAA record; no other kind is ours to change.
      Condition: {
        "ForAllValues:StringEquals": { "route53:ChangeResourceRecordSetsRecordTypes": ["A", "AAAA", "CNAME"] },
      },
    },
  ];
}
