/** What the listener's policy depends on. */
export interface TlsPolicyOptions {
  /** Refuse TLS 1.2. */
  readonly tls13Only: boolean;
  /** Use FIPS 140 validated cryptography. */
  readonly fips: boolean;
}

/**
 * Security policies of the HTTPS listener. Each offers TLS 1.3 with hybrid post-quantum key exchange (ML-KEM), which
 * falls back to elliptic curves for clients without it, so that what is recorded today stays unreadable. "Res" adds TLS
 * 1.2 with ephemeral elliptic curves and authenticated encryption (AES-GCM) alone: forward secrecy throughout, no CBC,
 * no RSA key exchange. The policies named Ext add those and are not used (decision C2; requirements R-001-08, R-001-09,
 * R-003-13; NIST SP 800-52 Rev. 2).
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
const POLICIES = {
  tls12AndAbove: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
  tls12AndAboveFips: "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
  tls13: "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
  tls13Fips: "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
} as const;

/** The security policy of the HTTPS listener. Never left to AWS: its API default still accepts TLS 1.0. */
export function tlsPolicy({ tls13Only, fips }: TlsPolicyOptions): string {
  if (tls13Only) {
    return fips ? POLICIES.tls13Fips : POLICIES.tls13;
  }
  return fips ? POLICIES.tls12AndAboveFips : POLICIES.tls12AndAbove;
}
