import { type Check, type Limit } from "./types";

function family(date: string, variants: string): string[] {
  return variants.split(" ").map((variant) => `ELBSecurityPolicy-${variant}-${date}`);
}

/** The security policies that Elastic Load Balancing knows, as of September 2026. */
export const sslPolicies: readonly string[] = [
  ...family("2021-06", "TLS13-1-3 TLS13-1-2 TLS13-1-2-Res TLS13-1-2-Ext1 TLS13-1-2-Ext2 TLS13-1-1 TLS13-1-0"),
  ...family("FIPS-2023-04", "TLS13-1-3 TLS13-1-2 TLS13-1-2-Res TLS13-1-2-Ext0 TLS13-1-2-Ext1 TLS13-1-2-Ext2"),
  ...family("FIPS-2023-04", "TLS13-1-1 TLS13-1-0"),
  ...family("PQ-2025-09", "TLS13-1-3 TLS13-1-2 TLS13-1-2-Res TLS13-1-2-Ext1 TLS13-1-2-Ext2 TLS13-1-0"),
  ...family("FIPS-PQ-2025-09", "TLS13-1-3 TLS13-1-2 TLS13-1-2-Res TLS13-1-2-Ext0 TLS13-1-2-Ext1 TLS13-1-2-Ext2"),
  ...family("FIPS-PQ-2025-09", "TLS13-1-0"),
  ...family("FIPS-2023-07", "TLS13-1-3-RFC9151 TLS13-1-2-RFC9151 TLS13-1-2-Ext0-RFC9151"),
  ...family("2019-08", "FS-1-2 FS-1-1 FS-1-2-Res"),
  ...family("2020-10", "FS-1-2-Res"),
  ...family("2018-06", "FS TLS-1-2-Ext"),
  ...family("2017-01", "TLS-1-2 TLS-1-1"),
  ...["ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-2015-05", "ELBSecurityPolicy-TLS-1-0-2015-04"],
];
// The policies that ease the way to RFC 9151: https://github.com/aws/aws-cdk/pull/38700
const INTEROP = /^ELBSecurityPolicy-TLS13-1-[23](-Ext\d)?-RFC9151-INTEROP\d-FIPS-2023-07$/;

const knownPolicy: Check = (policy) =>
  typeof policy === "string" && !sslPolicies.includes(policy) && !INTEROP.test(policy)
    ? `SSLPolicyNotFound: SSL policy '${policy}' not found`
    : undefined;

/** The name of a listener's security policy. */
export const sslPolicyNames: Limit = {
  types: ["aws:lb/listener:Listener", "aws:alb/listener:Listener"],
  property: "sslPolicy",
  check: knownPolicy,
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
};
