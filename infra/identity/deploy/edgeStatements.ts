import { type Naming } from "../../naming";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/** Options of the edge: API Gateway, CloudFront, the private authority of mutual TLS, and the rotation function's stack. */
export function edgeStatements(names: Naming): Statement[] {
  const of = (service: string, actions: readonly string[]): string[] => actions.map((action) => `${service}:${action}`);
  const api = (path: string): string => `arn:${names.partition}:apigateway:${names.region}::/${path}`;
  const authorities = names.arn("acm-pca", "certificate-authority/*");
  return [
    allow(
      "Apis",
      of("apigateway", ["DELETE", "GET", "PATCH", "POST", "PUT", "SetWebACL"]),
      ["account", "clientcertificates*", "domainnames*", "restapis*", "tags/*"].map(api),
    ),
    allow(
      "Distributions",
      of("cloudfront", [
        "AllowVendedLogDeliveryForResource",
        "Create*Policy",
        "CreateDistribution*",
        "Delete*Policy",
        "DeleteDistribution",
        "Get*",
        "List*",
        "TagResource",
        "UntagResource",
        "Update*Policy",
        "UpdateDistribution",
      ]),
      names.arn("cloudfront", "*", ""),
    ),
    allow(
      "DistributionFirewall",
      of("wafv2", ["CreateWebACL", "DeleteWebACL", "Put*", "TagResource", "UntagResource", "UpdateWebACL"]),
      names.arn("wafv2", "global/*", "us-east-1"),
    ),
    allow(
      "Authorities",
      of("acm-pca", [
        "DescribeCertificateAuthority",
        "GetCertificate*",
        "ImportCertificateAuthorityCertificate",
        "ListTags",
        "TagCertificateAuthority",
        "UntagCertificateAuthority",
        "UpdateCertificateAuthority",
      ]),
      authorities,
    ),
    allow("CreateAuthorities", ["acm-pca:CreateCertificateAuthority", "acm-pca:ListCertificateAuthorities"], "*"),
    {
      // Its own root certificate, and none for a client: that one would let its owner in.
      ...allow("SignAuthority", ["acm-pca:IssueCertificate"], authorities),
      Condition: {
        StringLike: { "acm-pca:TemplateArn": `arn:${names.partition}:acm-pca:::template/RootCACertificate/V*` },
      },
    },
    // CloudFormation makes the rotation function's role without the boundary, so the first `up` with it is someone else's.
    allow("InspectStacks", of("cloudformation", ["Describe*", "Get*", "List*"]), "*"),
    allow("InspectApplications", of("serverlessrepo", ["Get*", "List*"]), "*"),
    allow("Rotate", ["lambda:InvokeFunction"], names.arn("lambda", `function:${names.of("rotation")}`)),
  ];
}
