import type { Control } from "./control";

export const vpcNetworkRequireEndpoints: Control = {
  id: "vpc-network-require-endpoints",
  title: "Data reaches AWS services through endpoints of the network.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "With presence: always, a stack that holds a VPC and uses S3, DynamoDB, KMS, Secrets Manager or log groups has an endpoint for each of these services. Without that setting nothing is asked: endpoints may be those of a shared network, and a network without a private tier has no need of them.",
  remediation: "declare an aws.ec2.VpcEndpoint for the service: a gateway for S3 and DynamoDB, an interface otherwise.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html",
  equivalents: {},
};

export const vpcNetworkRequireQueryLogs: Control = {
  id: "vpc-network-require-query-logs",
  title: "What a network asks of DNS is on record.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "medium",
  description:
    "With presence: always, each VPC has a ResolverQueryLogConfigAssociation. Without that setting nothing is asked: an organisation may share its configuration with the account.",
  remediation: "associate an aws.route53.ResolverQueryLogConfig with the VPC.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html",
  equivalents: {},
};
