import { type AlarmSpec } from "./alarmSpec";
import { allOf, by, is } from "./filterPattern";

/** Alarms on what keeps data in: buckets and network. */
export const BOUNDARY_ALARMS: readonly AlarmSpec[] = [
  {
    id: "bucket-protection-changes",
    description:
      "What protects a bucket changed: policy, public block, encryption, versioning, lock, logging, lifecycle.",
    matches: () =>
      allOf(
        by("s3"),
        is("eventName", "PutBucket*", "DeleteBucket*", "PutAccountPublicAccessBlock", "DeleteAccountPublicAccessBlock"),
      ),
    citation: "45 CFR 164.312(a)(1)",
    requirements: ["R-004-09", "R-004-12"],
  },
  {
    id: "security-group-changes",
    description: "Which ports are open between tiers, or to the internet, changed.",
    matches: () =>
      allOf(
        by("ec2"),
        is(
          "eventName",
          "AuthorizeSecurityGroup*",
          "RevokeSecurityGroup*",
          "ModifySecurityGroupRules",
          "*SecurityGroup",
        ),
      ),
    citation: "45 CFR 164.312(e)(1)",
    requirements: ["R-004-08"],
  },
  {
    id: "network-changes",
    description: "Routes, gateways, network ACLs, endpoints, peerings or flow logs changed.",
    matches: () =>
      allOf(
        by("ec2"),
        is(
          "eventName",
          "*Route",
          "*RouteTable",
          "ReplaceRouteTableAssociation",
          "*InternetGateway",
          "*NetworkAcl",
          "*NetworkAclEntry",
          "*VpcPeeringConnection",
          "ModifyVpc*",
          "DeleteVpc*",
          "CreateVpc*",
          "DeleteFlowLogs",
        ),
      ),
    citation: "45 CFR 164.312(e)(1)",
    requirements: ["R-003-05", "R-004-03", "R-004-19"],
  },
];
