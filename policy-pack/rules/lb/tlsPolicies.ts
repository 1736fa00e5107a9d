/**
 * The security policies of Application and Network Load Balancers that are accepted: TLS 1.3, with TLS 1.2 at the
 * lowest, and suites with forward secrecy and nothing else. Exact names, because a prefix or a deny-list lets a policy
 * through that nobody has read: `TLS13-1-0` begins like the good ones and negotiates TLS 1.0, and the `Ext` policies
 * add RSA key exchange or SHA-1.
 *
 * Read on 2026-11-21 from
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
export const tlsPoliciesReadOn = "2026-11-21";

/** The policies that negotiate TLS 1.0 or 1.1; others that are not accepted lack TLS 1.3 or forward secrecy. */
export const oldTlsPolicies = /^ELBSecurityPolicy-(201[1-6]-|FS-2018-06$|(TLS|FS)-1-[01]-|TLS13-1-[01]-)/;

export const modernTlsPolicies: ReadonlySet<string> = new Set([
  "ELBSecurityPolicy-TLS13-1-3-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
  "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
]);
