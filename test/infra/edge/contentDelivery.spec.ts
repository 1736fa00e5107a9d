import assert from "node:assert/strict";
import { LogDelivery } from "../../../infra/audit/logDelivery";
import { ContentDelivery, type ContentDeliveryArgs } from "../../../infra/edge/contentDelivery";
import { firewallRules } from "../../../infra/edge/firewallRules";
import { CONTENT_SECURITY_POLICY } from "../../../infra/edge/responseHeaders";
import { build, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000a";
const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";

function delivered(changes: Partial<ContentDeliveryArgs> = {}): Promise<Recording<ContentDelivery>> {
  return build(() => {
    const names = changes.names ?? testNaming();
    return new ContentDelivery("cdn", {
      names,
      holdsPhi: true,
      domainName: "www.example.org",
      originDomainName: "portal.example.org",
      certificateArn: CERTIFICATE,
      keyArn: KEY,
      logRetentionDays: 2192,
      delivery: new LogDelivery("delivery", { names }).policy,
      tls13Only: false,
      ...changes,
    });
  });
}

describe("ContentDelivery", () => {
  let made: Recording<ContentDelivery>;
  before(async () => {
    made = await delivered();
  });
  const distribution = (recording = made) => recording.one("aws:cloudfront/distribution:Distribution").inputs;

  it("R-000-28 R-001-08 R-001-09 speaks TLS 1.2 of 2021 or above to patients, 1.3 alone where 1.2 is refused", async () => {
    assert.deepEqual(distribution()["viewerCertificate"], {
      acmCertificateArn: CERTIFICATE,
      sslSupportMethod: "sni-only",
      minimumProtocolVersion: "TLSv1.2_2021",
    });
    const strict = distribution(await delivered({ tls13Only: true }))["viewerCertificate"] as Record<string, unknown>;
    assert.equal(strict["minimumProtocolVersion"], "TLSv1.3_2025");
  });

  it("R-001-05 R-000-02 reaches the load balancer over HTTPS only", () => {
    assert.deepEqual(distribution()["origins"], [
      {
        originId: "application",
        domainName: "portal.example.org",
        customOriginConfig: {
          originProtocolPolicy: "https-only",
          httpPort: 80,
          httpsPort: 443,
          originSslProtocols: ["TLSv1.2"],
        },
      },
    ]);
  });

  it("R-000-05 R-001-38 redirects plain requests and caches no answer, which is for one patient", () => {
    const behavior = distribution()["defaultCacheBehavior"] as Record<string, unknown>;
    assert.equal(behavior["viewerProtocolPolicy"], "redirect-to-https");
    assert.equal(behavior["cachePolicyId"], "cdn-cache-id");
    assert.equal(distribution()["orderedCacheBehaviors"], undefined);
    const cache = made.one("aws:cloudfront/cachePolicy:CachePolicy").inputs;
    assert.deepEqual([cache["defaultTtl"], cache["minTtl"], cache["maxTtl"]], [0, 0, 0]);
  });

  it("R-000-30 R-001-40 puts HSTS for a year and the other headers on every response, whatever the origin sends", () => {
    assert.deepEqual(
      made.one("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy").inputs["securityHeadersConfig"],
      {
        strictTransportSecurity: {
          accessControlMaxAgeSec: 31_536_000,
          includeSubdomains: true,
          preload: true,
          override: true,
        },
        contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: "DENY", override: true },
        referrerPolicy: { referrerPolicy: "no-referrer", override: true },
      },
    );
  });

  it("stands behind a web ACL of its own with the rules of the load balancer's", () => {
    const acl = made.one("aws:wafv2/webAcl:WebAcl").inputs;
    assert.equal(acl["scope"], "CLOUDFRONT");
    const options = { requestsPerFiveMinutes: 10_000, blockAnonymousAddresses: false, blockLargeBodies: false };
    assert.deepEqual(acl["rules"], firewallRules(options));
    assert.equal(distribution()["webAclId"], "arn:of:cdn-firewall");
  });

  it("R-002-09 logs requests without query, cookie or referrer, encrypted, for six years", () => {
    const { recordFields } = made.one("aws:cloudwatch/logDelivery:LogDelivery").inputs as { recordFields: string[] };
    assert.ok(recordFields.includes("ssl-protocol") && recordFields.includes("c-ip"));
    for (const field of ["cs-uri-query", "cs(Cookie)", "cs(Referer)"]) {
      assert.ok(!recordFields.includes(field), field);
    }
    const groups = made.ofType("aws:cloudwatch/logGroup:LogGroup").map(({ inputs }) => inputs);
    assert.deepEqual(groups.map(({ name }) => name).sort(), [
      "/phi/test/content-delivery",
      "aws-waf-logs-phi-test-content-delivery",
    ]);
    assert.ok(groups.every(({ kmsKeyId, retentionInDays }) => kmsKeyId === KEY && retentionInDays === 2192));
  });

  it("R-002-07 is refused outside us-east-1, where certificate, web ACL and logs would be in another region", async () => {
    await assert.rejects(delivered({ names: testNaming({ region: "eu-west-1" }) }), {
      message: "CloudFront needs a stack in us-east-1; this one is in eu-west-1.",
    });
  });
});
