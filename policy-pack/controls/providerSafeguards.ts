import type { Control } from "./control";

export const providerAwsForbidStaticKeys: Control = {
  id: "provider-aws-forbid-static-keys",
  title: "The provider uses a role and checks certificates.",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  severity: "high",
  description: "Providers of AWS hold no access key and do not ignore certificates.",
  remediation: "leave accessKey, secretKey and insecure out; assume a role with short-lived credentials.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
  equivalents: { checkov: ["CKV_AWS_41"] },
};

export const providerAwsLimitRegions: Control = {
  id: "provider-aws-limit-regions",
  title: "The provider works in approved regions, over TLS.",
  citations: ["164.312(e)(1)", "164.308(a)(4)(i)"],
  severity: "medium",
  description:
    "Where allowedRegions is configured, the region of each provider of AWS is among them. No endpoint of a provider is plain HTTP, the own machine excepted.",
  remediation: "use a region of allowedRegions, and https endpoints.",
  source: "https://docs.aws.amazon.com/general/latest/gr/rande-manage.html",
  equivalents: {},
};
