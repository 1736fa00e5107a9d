import * as pulumi from "@pulumi/pulumi";
import * as lb from "@pulumi/aws/lb";
import type * as awsInputs from "@pulumi/aws/types/input";
import { type Naming } from "../naming";
import { PORTS } from "../network/ports";
import { hostRules } from "./hostRules";
import { loadBalancerName } from "./loadBalancerName";
import { CONTENT_SECURITY_POLICY, responseHeaders } from "./responseHeaders";
import { tlsPolicy } from "./tlsPolicy";

/** Arguments of {@link LoadBalancer}. */
export interface LoadBalancerArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: its load balancer is then protected from deletion. */
  readonly holdsPhi: boolean;
  readonly vpcId: pulumi.Input<string>;
  /** Subnets of the public tier, in two zones or more. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
  readonly certificateArn: pulumi.Input<string>;
  /**
   * Bucket of the logs. AWS writes a test object when logging is switched on, so let this flow from the bucket's
   * policy, or have this component depend on it.
   */
  readonly logBucketName: pulumi.Input<string>;
  /** Names that the portal answers to, `*.` allowed; requests for any other end in 404. */
  readonly hostNames: readonly string[];
  /** Refuse TLS 1.2. @default false */
  readonly tls13Only?: boolean;
  /** Use a FIPS 140 TLS policy. @default false */
  readonly fips?: boolean;
  /** Lets in only clients with a certificate, see `MutualTls.listener`. @default clients need none */
  readonly mutualAuthentication?: awsInputs.lb.ListenerMutualAuthentication | undefined;
  /** Path that tells whether a target is well. @default "/health" */
  readonly healthCheckPath?: string;
  /** @default the pages of the portal load nothing from elsewhere */
  readonly contentSecurityPolicy?: string;
}

/** Folders of the log bucket; the bucket's policy allows AWS to write below each. */
export const LOG_PREFIXES = { access: "access", connection: "connection", healthCheck: "health-check" } as const;

/**
 * The public edge: an application load balancer that speaks TLS to the internet and, with certificates of the targets'
 * own, HTTPS to the application (requirements R-000-05, R-000-28 to R-000-31, R-001-05, R-001-08 to R-001-10, R-001-36
 * to R-001-41, R-003-13, R-004-05; 45 CFR 164.312(e)(1)).
 *
 * Port 80 answers with a redirect and nothing else. On 443 the names of the portal lead to the target group and every
 * other name, or none, to 404: scans by address and forged `Host` headers do not reach the application. An application
 * stack registers its targets, and may add listener rules of its own before these. The load balancer does not check the
 * targets' certificates, so self-signed ones serve; that nobody sits between is the VPC's doing.
 *
 * @throws Error when the stack's name makes the load balancer's name too long, or there is no host name
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
 */
export class LoadBalancer extends pulumi.ComponentResource {
  public readonly arn: pulumi.Output<string>;
  public readonly dnsName: pulumi.Output<string>;
  /** Route 53 zone of `dnsName`, for alias records. */
  public readonly zoneId: pulumi.Output<string>;
  public readonly httpsListenerArn: pulumi.Output<string>;
  public readonly targetGroupArn: pulumi.Output<string>;

  constructor(name: string, args: LoadBalancerArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:LoadBalancer", name, {}, opts);
    const rules = hostRules(args.hostNames);
    const balancer = this.balancer(name, args);
    const targets = this.targets(name, args);
    this.redirect(name, args, balancer.arn);
    const https = this.https(name, args, balancer.arn);
    for (const { role, priority, hostNames } of rules) {
      new lb.ListenerRule(
        `${name}-${role}`,
        {
          listenerArn: https.arn,
          priority,
          conditions: [{ hostHeader: { values: hostNames } }],
          actions: [{ type: "forward", targetGroupArn: targets.arn }],
          tags: args.names.tags(role, "internal"),
        },
        { parent: this },
      );
    }
    this.arn = balancer.arn;
    this.dnsName = balancer.dnsName;
    this.zoneId = balancer.zoneId;
    this.httpsListenerArn = https.arn;
    this.targetGroupArn = targets.arn;
    this.registerOutputs({
      arn: this.arn,
      dnsName: this.dnsName,
      zoneId: this.zoneId,
      httpsListenerArn: this.httpsListenerArn,
      targetGroupArn: this.targetGroupArn,
    });
  }

  private balancer(name: string, args: LoadBalancerArgs): lb.LoadBalancer {
    const logs = (prefix: string) => ({ bucket: args.logBucketName, prefix, enabled: true });
    return new lb.LoadBalancer(
      name,
      {
        name: loadBalancerName(args.names, "edge"),
        loadBalancerType: "application",
        internal: false,
        ipAddressType: "ipv4",
        subnets: [...args.subnetIds],
        securityGroups: [args.securityGroupId],
        dropInvalidHeaderFields: true,
        desyncMitigationMode: "strictest",
        preserveHostHeader: true,
        xffHeaderProcessingMode: "append",
        enableHttp2: true,
        enableTlsVersionAndCipherSuiteHeaders: true,
        enableWafFailOpen: false,
        enableDeletionProtection: args.holdsPhi,
        accessLogs: logs(LOG_PREFIXES.access),
        connectionLogs: logs(LOG_PREFIXES.connection),
        healthCheckLogs: logs(LOG_PREFIXES.healthCheck),
        tags: args.names.tags("edge", "internal"),
      },
      { parent: this },
    );
  }

  private targets(name: string, args: LoadBalancerArgs): lb.TargetGroup {
    return new lb.TargetGroup(
      `${name}-app`,
      {
        name: loadBalancerName(args.names, "app"),
        vpcId: args.vpcId,
        targetType: "ip",
        ipAddressType: "ipv4",
        protocol: "HTTPS",
        port: PORTS.application,
        healthCheck: {
          enabled: true,
          protocol: "HTTPS",
          path: args.healthCheckPath ?? "/health",
          matcher: "200",
        },
        tags: args.names.tags("app", "internal"),
      },
      { parent: this },
    );
  }

  private redirect(name: string, args: LoadBalancerArgs, loadBalancerArn: pulumi.Input<string>): void {
    const target = {
      protocol: "HTTPS",
      port: String(PORTS.https),
      host: "#{host}",
      path: "/#{path}",
      query: "#{query}",
    };
    new lb.Listener(
      `${name}-http`,
      {
        loadBalancerArn,
        port: PORTS.http,
        protocol: "HTTP",
        defaultActions: [{ type: "redirect", redirect: { ...target, statusCode: "HTTP_301" } }],
        tags: args.names.tags("http", "internal"),
      },
      { parent: this },
    );
  }

  private https(name: string, args: LoadBalancerArgs, loadBalancerArn: pulumi.Input<string>): lb.Listener {
    return new lb.Listener(
      `${name}-https`,
      {
        loadBalancerArn,
        port: PORTS.https,
        protocol: "HTTPS",
        sslPolicy: tlsPolicy({ tls13Only: args.tls13Only ?? false, fips: args.fips ?? false }),
        certificateArn: args.certificateArn,
        ...(args.mutualAuthentication === undefined ? {} : { mutualAuthentication: args.mutualAuthentication }),
        ...responseHeaders(args.contentSecurityPolicy ?? CONTENT_SECURITY_POLICY),
        defaultActions: [
          {
            type: "fixed-response",
            fixedResponse: { statusCode: "404", contentType: "text/plain", messageBody: "Not found" },
          },
        ],
        tags: args.names.tags("https", "internal"),
      },
      { parent: this },
    );
  }
}
