import type { Control } from "./control";

export const workloadNetworkRequireUse: Control = {
  id: "workload-network-require-use",
  title: "A service whose network is declared stays in it.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "high",
  description:
    "An App Runner service goes out through its VPC connector (egressType VPC), names the connector that the stack declares, and is not public beside a VpcIngressConnection; a Transfer server with endpointDetails is of type VPC; a REST API with vpcEndpointIds is PRIVATE.",
  remediation: "name the network that is declared, and set the type that makes the service use it.",
  source: "https://docs.aws.amazon.com/apprunner/latest/dg/network-vpc.html",
  equivalents: {},
};

export const apprunnerServiceRequireFirewall: Control = {
  id: "apprunner-service-require-firewall",
  title: "App Runner services that the internet reaches have a web ACL.",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(B)"],
  severity: "medium",
  description:
    "A service is private (ingressConfiguration.isPubliclyAccessible is false), or a WebAclAssociation of the stack names it.",
  remediation:
    "set networkConfiguration.ingressConfiguration.isPubliclyAccessible: false, or declare an aws.wafv2.WebAclAssociation with the arn of the service.",
  source: "https://docs.aws.amazon.com/apprunner/latest/dg/waf.html",
  equivalents: {},
};

export const apigatewayIntegrationRequireTls: Control = {
  id: "apigateway-integration-require-tls",
  title: "API Gateway speaks TLS to what answers behind it.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "Integrations of an HTTP API over a VPC link have a tlsConfig, without which API Gateway speaks HTTP to the listener or service; no integration names an http:// address.",
  remediation: "set tlsConfig: { serverNameToVerify } and point the integration at an HTTPS listener.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
  equivalents: {},
};

export const apigatewayApiRequireScopedPolicy: Control = {
  id: "apigateway-api-require-scoped-policy",
  title: "Private APIs say which networks or principals may call them.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description:
    "A PRIVATE REST API has a policy, because a VPC endpoint of any account reaches it otherwise, and what the policy allows to everyone is limited by aws:SourceVpce, aws:SourceVpc, an account or an organisation, in the statement or by a Deny of everything else.",
  remediation:
    "allow execute-api:Invoke with a Condition on aws:SourceVpce, or to named principals, or deny everyone whose aws:SourceVpce is another.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
  equivalents: {},
};

export const rdsDatabaseRequireSubnets: Control = {
  id: "rds-database-require-subnets",
  title: "Databases stand in subnets that were chosen.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "RDS instances, Aurora, DocumentDB and Neptune clusters name a subnet group other than default wherever the stack has networks of its own; replicas and instances of a cluster stand where their source or cluster does.",
  remediation: "set dbSubnetGroupName (neptuneSubnetGroupName) to a group of private subnets.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  equivalents: {},
};
