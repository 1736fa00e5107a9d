import { type TlsPolicyOptions } from "./tlsPolicy";

/**
 * The security policy of an API and its name: TLS 1.3, and 1.2 with forward secrecy unless it is refused; 1.2 with hybrid
 * post-quantum key exchange where the client has it (decision C2; R-000-28, R-003-13).
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html
 */
export function apiTlsPolicy({ tls13Only, fips }: TlsPolicyOptions): string {
  const validated = fips ? "FIPS_" : "";
  return `SecurityPolicy_TLS13_1_${tls13Only ? `3_${validated}` : `2_${validated}PFS_PQ_`}2025_09`;
}
