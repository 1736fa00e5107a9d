import * as cloudfront from "@pulumi/aws/cloudfront";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import { WebAcl, WebAclLoggingConfiguration } from "@pulumi/aws/wafv2";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { contentPolicies } from "./contentPolicies";
import { firewallRules, visibility } from "./firewallRules";
import { dataProtection, redactedFields } from "./sensitiveFields";

/** Where CloudFront keeps its certificate, its web ACL and the source of its logs, whatever region the origin is in. */
export const CONTENT_DELIVERY_REGION = "us-east-1";

/** Of each request: who, from where, when, which page and how it was protected; no query, cookie or referrer. */
const LOG_FIELDS = [
  ...["date", "time", "x-edge-location", "c-ip", "cs-method", "cs(Host)", "cs-uri-stem", "sc-status", "sc-bytes"],
  ...["x-edge-result-type", "x-edge-request-id", "cs-protocol", "cs-protocol-version", "ssl-protocol", "ssl-cipher"],
  ...["time-taken", "x-edge-detailed-result-type"],
] as const;

/** Arguments of `ContentDelivery`. */
export interface ContentDeliveryArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** Public name, on the certificate. */
  readonly domainName: string;
  /** A name that leads to the load balancer and that its certificate carries. */
  readonly originDomainName: string;
  /** Certificate in us-east-1. */
  readonly certificateArn: pulumi.Input<string>;
  /** ARN of the audit key. */
  readonly keyArn: pulumi.Input<string>;
  readonly logRetentionDays: number;
  /** What lets log delivery write to the stack's log groups. */
  readonly delivery: pulumi.Resource;
  /** Refuse TLS 1.2. */
  readonly tls13Only: boolean;
}

/**
 * CloudFront before the load balancer: near to patients, with TLS 1.2 of 2021 or above to them and HTTPS to the origin, the
 * security headers on every response, a web ACL, and nothing cached, because an answer to one patient must never reach
 * another (R-000-28, R-000-30, R-001-08, R-001-09; 45 CFR 164.312(b), 164.312(e)(1)).
 *
 * The load balancer stays reachable by itself; where it must not be, limit `phi:edgeAllowedCidrs`.
 *
 * @throws Error outside us-east-1: certificate, web ACL and logs would need keys of a second region
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
 */
export class ContentDelivery extends pulumi.ComponentResource {
  public readonly dnsName: pulumi.Output<string>;
  /** Route 53 zone of `dnsName`, for alias records. */
  public readonly zoneId: pulumi.Output<string>;

  constructor(name: string, args: ContentDeliveryArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:ContentDelivery", name, {}, opts);
    const { names } = args;
    if (names.region !== CONTENT_DELIVERY_REGION) {
      throw new Error(`CloudFront needs a stack in ${CONTENT_DELIVERY_REGION}; this one is in ${names.region}.`);
    }
    const distribution = new cloudfront.Distribution(
      name,
      {
        enabled: true,
        comment: names.of("content-delivery"),
        aliases: [args.domainName],
        httpVersion: "http2and3",
        isIpv6Enabled: true,
        webAclId: this.firewall(name, args).arn,
        origins: [
          {
            originId: "application",
            domainName: args.originDomainName,
            customOriginConfig: {
              originProtocolPolicy: "https-only",
              httpPort: 80,
              httpsPort: 443,
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ],
        defaultCacheBehavior: {
          targetOriginId: "application",
          viewerProtocolPolicy: "redirect-to-https",
          allowedMethods: ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
          cachedMethods: ["GET", "HEAD"],
          compress: false,
          ...contentPolicies(name, names, { parent: this }),
        },
        restrictions: { geoRestriction: { restrictionType: "none" } },
        viewerCertificate: {
          acmCertificateArn: args.certificateArn,
          sslSupportMethod: "sni-only",
          minimumProtocolVersion: args.tls13Only ? "TLSv1.3_2025" : "TLSv1.2_2021",
        },
        tags: names.tags("content-delivery", "internal"),
      },
      { parent: this },
    );
    this.log(name, args, distribution.arn);
    this.dnsName = distribution.domainName;
    this.zoneId = distribution.hostedZoneId;
    this.registerOutputs({ dnsName: this.dnsName });
  }

  private firewall(name: string, args: ContentDeliveryArgs): WebAcl {
    const { names } = args;
    const acl = new WebAcl(
      `${name}-firewall`,
      {
        name: names.of("content-delivery"),
        description: "Guards the distribution",
        scope: "CLOUDFRONT",
        defaultAction: { allow: {} },
        rules: firewallRules({
          requestsPerFiveMinutes: 10_000,
          blockAnonymousAddresses: false,
          blockLargeBodies: false,
        }),
        dataProtectionConfig: { dataProtections: dataProtection() },
        visibilityConfig: visibility(names.of("content-delivery")),
        tags: names.tags("firewall", "internal"),
      },
      { parent: this },
    );
    const group = this.logGroup(`${name}-firewall-logs`, `aws-waf-logs-${names.of("content-delivery")}`, args);
    new WebAclLoggingConfiguration(
      `${name}-firewall-logs`,
      { resourceArn: acl.arn, logDestinationConfigs: [group.arn], redactedFields: redactedFields() },
      { parent: this, dependsOn: args.delivery },
    );
    return acl;
  }

  private log(name: string, args: ContentDeliveryArgs, resourceArn: pulumi.Input<string>): void {
    const { names } = args;
    const tags = names.tags("content-delivery", "audit");
    const group = this.logGroup(`${name}-logs`, names.logGroup("content-delivery"), args);
    const source = new cloudwatch.LogDeliverySource(
      name,
      { name: names.of("content-delivery"), logType: "ACCESS_LOGS", resourceArn, tags },
      { parent: this },
    );
    const destination = new cloudwatch.LogDeliveryDestination(
      name,
      {
        name: names.of("content-delivery"),
        outputFormat: "json",
        deliveryDestinationConfiguration: { destinationResourceArn: group.arn },
        tags,
      },
      { parent: this },
    );
    new cloudwatch.LogDelivery(
      name,
      {
        deliverySourceName: source.name,
        deliveryDestinationArn: destination.arn,
        recordFields: [...LOG_FIELDS],
        tags,
      },
      { parent: this, dependsOn: args.delivery },
    );
  }

  private logGroup(resource: string, group: string, args: ContentDeliveryArgs): cloudwatch.LogGroup {
    return new cloudwatch.LogGroup(
      resource,
      {
        name: group,
        kmsKeyId: args.keyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: args.holdsPhi,
        tags: args.names.tags("content-delivery", "audit"),
      },
      { parent: this, ...keepData(args.holdsPhi) },
    );
  }
}
