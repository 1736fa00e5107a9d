import type { Control } from "./control";

export const cloudtrailAccountRequireTrail: Control = {
  id: "cloudtrail-account-require-trail",
  title: "There is a trail where everything is made ready for one.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)"],
  severity: "critical",
  description:
    "A stack with a role that CloudTrail assumes, or a bucket that a trail of this account may write to, has a trail or an event data store. Most stacks are recorded by a trail of another stack or of the organisation and need none; with presence: always every stack with roles or buckets has one.",
  remediation:
    "add an aws.cloudtrail.Trail, or remove what is left of one: its bucket policy and its role for CloudWatch Logs.",
  source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html",
  equivalents: { awsConfig: ["CLOUD_TRAIL_ENABLED"], securityHub: ["CloudTrail.3"] },
};
