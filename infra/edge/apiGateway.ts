import { createHash } from "node:crypto";
import * as apigateway from "@pulumi/aws/apigateway";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import { WebAclAssociation } from "@pulumi/aws/wafv2";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { API_ACCESS_LOG_FORMAT } from "./apiAccessLog";
import { type ApiAuthorization, apiDefinition } from "./apiDefinition";
import { apiLogRole } from "./apiLogRole";
import { apiTlsPolicy } from "./apiTlsPolicy";
import { type TlsPolicyOptions } from "./tlsPolicy";

/** Settings of API Gateway of which an account and region has only one. */
export const API_SINGLETONS = ["apiGatewayAccount"] as const;

/** Name of the one stage. */
const STAGE = "v1";

/** Requests in a second that the whole API takes, and how many at once; API Gateway's own limit is 10,000. */
const THROTTLING = { rate: 500, burst: 1000 } as const;

/** Arguments of `ApiGateway`. */
export interface ApiGatewayArgs extends TlsPolicyOptions {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** Public name of the API, on the certificate. */
  readonly domainName: string;
  /** Certificate of this region with that name. */
  readonly certificateArn: pulumi.Input<string>;
  /** Where requests go: a name that the load balancer's certificate carries. */
  readonly originDomainName: string;
  /** ARN of the regional web ACL. */
  readonly webAclArn: pulumi.Input<string>;
  /** ARN of the audit key. */
  readonly keyArn: pulumi.Input<string>;
  readonly logRetentionDays: number;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  /** The role that API Gateway logs in, one for account and region. */
  readonly account: SingletonMode;
  /** @default "AWS_IAM" */
  readonly authorization?: ApiAuthorization;
}

/**
 * API Gateway before the application: a regional API with a name of its own, TLS 1.2 with forward secrecy or 1.3, HTTPS to
 * the load balancer with its certificate checked, the web ACL, and an access log without patient data (R-000-28, R-001-08,
 * R-001-09, R-003-13; 45 CFR 164.312(b), 164.312(e)(1)).
 *
 * Execution logging tells errors alone and never data: neither bodies nor headers nor paths of calls that went well. The
 * default endpoint is off, so that the name's TLS policy holds for every request. Calls are traced, without bodies and
 * headers but with their address: keep patient data out of URLs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies.html
 */
export class ApiGateway extends pulumi.ComponentResource {
  /** Where a DNS record of the API's name must lead. */
  public readonly targetDomainName: pulumi.Output<string>;
  public readonly targetZoneId: pulumi.Output<string>;
  public readonly logGroupName: string;
  /** What the API shows to the load balancer, as PEM, for an application that lets nobody else in. It lasts for 365 days. */
  public readonly clientCertificatePem: pulumi.Output<string>;

  constructor(name: string, args: ApiGatewayArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:ApiGateway", name, {}, opts);
    const { names } = args;
    const own = { parent: this };
    const tags = names.tags("api", "internal");
    const tls = { securityPolicy: apiTlsPolicy(args), endpointAccessMode: "STRICT" };
    this.logGroupName = names.logGroup("api-access");
    const account = apiLogRole(name, args, own);
    const api = new apigateway.RestApi(
      name,
      {
        name: names.of("api"),
        description: "The API of the application",
        endpointConfiguration: { types: "REGIONAL", ipAddressType: "ipv4" },
        disableExecuteApiEndpoint: true,
        body: apiDefinition(args),
        failOnWarnings: true,
        ...tls,
        tags,
      },
      own,
    );
    const digest = createHash("sha256").update(apiDefinition(args)).digest("hex");
    const deployment = new apigateway.Deployment(
      name,
      { restApi: api.id, description: "What the definition says", triggers: { definition: digest } },
      own,
    );
    const client = new apigateway.ClientCertificate(
      name,
      { description: `Shown by ${names.of("api")} to what is behind it`, tags },
      own,
    );
    this.clientCertificatePem = client.pemEncodedCertificate;
    const stage = new apigateway.Stage(
      name,
      {
        restApi: api.id,
        deployment: deployment.id,
        stageName: STAGE,
        cacheClusterEnabled: false,
        clientCertificateId: client.id,
        xrayTracingEnabled: true,
        accessLogSettings: { destinationArn: this.logGroup(name, args).arn, format: API_ACCESS_LOG_FORMAT },
        tags,
      },
      { ...own, dependsOn: account },
    );
    new apigateway.MethodSettings(
      name,
      {
        restApi: api.id,
        stageName: stage.stageName,
        methodPath: "*/*",
        settings: {
          dataTraceEnabled: false,
          loggingLevel: "ERROR",
          metricsEnabled: true,
          cachingEnabled: false,
          cacheDataEncrypted: true,
          throttlingRateLimit: THROTTLING.rate,
          throttlingBurstLimit: THROTTLING.burst,
        },
      },
      { ...own, dependsOn: this.executionLogGroup(name, args, api.id) },
    );
    new WebAclAssociation(name, { resourceArn: stage.arn, webAclArn: args.webAclArn }, own);
    const domain = new apigateway.DomainName(
      name,
      {
        domainName: args.domainName,
        regionalCertificateArn: args.certificateArn,
        endpointConfiguration: { types: "REGIONAL", ipAddressType: "ipv4" },
        ...tls,
        tags,
      },
      own,
    );
    new apigateway.BasePathMapping(
      name,
      { restApi: api.id, stageName: stage.stageName, domainName: domain.domainName },
      own,
    );
    this.targetDomainName = domain.regionalDomainName;
    this.targetZoneId = domain.regionalZoneId;
    this.registerOutputs({ targetDomainName: this.targetDomainName, logGroupName: this.logGroupName });
  }

  private logGroup(name: string, { names, holdsPhi, keyArn, logRetentionDays }: ApiGatewayArgs): cloudwatch.LogGroup {
    return new cloudwatch.LogGroup(
      `${name}-logs`,
      {
        name: this.logGroupName,
        kmsKeyId: keyArn,
        retentionInDays: logRetentionDays,
        deletionProtectionEnabled: holdsPhi,
        tags: names.tags("api-access", "audit"),
      },
      { parent: this, ...keepData(holdsPhi) },
    );
  }

  /**
   * Where API Gateway logs why a call failed. It would make the group itself, without a key and without an end; the name is
   * not known before the API is, so the group stays with its data when another API takes its place.
   */
  private executionLogGroup(name: string, args: ApiGatewayArgs, apiId: pulumi.Output<string>): cloudwatch.LogGroup {
    return new cloudwatch.LogGroup(
      `${name}-execution-logs`,
      {
        name: pulumi.interpolate`API-Gateway-Execution-Logs_${apiId}/${STAGE}`,
        kmsKeyId: args.keyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: args.holdsPhi,
        tags: args.names.tags("api-execution", "audit"),
      },
      { parent: this, retainOnDelete: args.holdsPhi },
    );
  }
}
