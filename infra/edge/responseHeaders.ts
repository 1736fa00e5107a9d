/** Content security policy for pages of the portal: nothing from elsewhere, no frames, no plain HTTP. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "upgrade-insecure-requests",
].join("; ");

/**
 * Headers that the HTTPS listener puts on every response, replacing what the application sends: one owner, and no
 * response without them (requirements R-000-30, R-001-40). `Server` is left out, so that nothing tells what answers.
 *
 * @param contentSecurityPolicy at most 1024 characters
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html
 * @see RFC 6797 (HSTS), https://hstspreload.org for what `preload` asks of the whole domain
 */
export function responseHeaders(contentSecurityPolicy: string) {
  return {
    routingHttpResponseStrictTransportSecurityHeaderValue: "max-age=31536000; includeSubDomains; preload",
    routingHttpResponseContentSecurityPolicyHeaderValue: contentSecurityPolicy,
    routingHttpResponseXFrameOptionsHeaderValue: "DENY",
    routingHttpResponseXContentTypeOptionsHeaderValue: "nosniff",
    routingHttpResponseServerEnabled: false,
  } as const;
}
