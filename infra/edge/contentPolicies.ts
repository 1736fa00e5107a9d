import * as cloudfront from "@pulumi/aws/cloudfront";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { CONTENT_SECURITY_POLICY } from "./responseHeaders";

/** A year, in seconds; the least that browsers' preload lists accept. */
const HSTS_SECONDS = 31_536_000;

/**
 * What a distribution keeps (nothing), forwards (everything) and answers with (the headers of `responseHeaders.ts`). Stated
 * here and not named by the ids of AWS's own policies, so that what they say can be read and judged.
 */
export function contentPolicies(name: string, names: Naming, opts: pulumi.CustomResourceOptions) {
  const none = { cookieBehavior: "none" };
  const cache = new cloudfront.CachePolicy(
    `${name}-cache`,
    {
      name: names.of("cache-nothing"),
      comment: "Answers are for one patient",
      defaultTtl: 0,
      minTtl: 0,
      maxTtl: 0,
      parametersInCacheKeyAndForwardedToOrigin: {
        cookiesConfig: none,
        headersConfig: { headerBehavior: "none" },
        queryStringsConfig: { queryStringBehavior: "none" },
        enableAcceptEncodingBrotli: false,
        enableAcceptEncodingGzip: false,
      },
    },
    opts,
  );
  const request = new cloudfront.OriginRequestPolicy(
    `${name}-request`,
    {
      name: names.of("forward-everything"),
      comment: "The application sees the request as the patient sent it",
      cookiesConfig: { cookieBehavior: "all" },
      headersConfig: { headerBehavior: "allViewer" },
      queryStringsConfig: { queryStringBehavior: "all" },
    },
    opts,
  );
  const response = new cloudfront.ResponseHeadersPolicy(
    `${name}-response`,
    {
      name: names.of("security-headers"),
      comment: "Headers of every response",
      securityHeadersConfig: {
        strictTransportSecurity: {
          accessControlMaxAgeSec: HSTS_SECONDS,
          includeSubdomains: true,
          preload: true,
          override: true,
        },
        contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: "DENY", override: true },
        referrerPolicy: { referrerPolicy: "no-referrer", override: true },
      },
      removeHeadersConfig: { items: [{ header: "Server" }] },
    },
    opts,
  );
  return { cachePolicyId: cache.id, originRequestPolicyId: request.id, responseHeadersPolicyId: response.id };
}
