import type * as pulumi from "@pulumi/pulumi";
import { Certificate } from "../edge/certificate";
import { ExpiryAlarms } from "../edge/expiryAlarms";
import { Firewall } from "../edge/firewall";
import { LoadBalancer } from "../edge/loadBalancer";
import { MutualTls } from "../edge/mutualTls";
import { PortalName } from "../edge/portalName";
import { PrivateCa } from "../edge/privateCa";
import { type Outputs } from "../outputs";
import { type Access } from "./composeAccess";
import { type Evidence } from "./composeEvidence";
import { type Tiers } from "./composeNetwork";
import { type Storage } from "./composeStorage";
import { hostNames } from "./hostNames";
import { type StackContext } from "./stackContext";

/** The public edge. */
export interface Edge {
  readonly certificateArn: pulumi.Output<string>;
  readonly webAclArn: pulumi.Output<string>;
  readonly outputs: Pick<
    Outputs,
    | "loadBalancerArn"
    | "loadBalancerDnsName"
    | "httpsListenerArn"
    | "targetGroupArn"
    | "portalUrl"
    | "privateCaArn"
    | "trustStoreArn"
  >;
}

/** Certificate, load balancer and web ACL, the portal's name, and as an option an authority for certificates of clients. */
export function composeEdge(
  context: StackContext,
  access: Access,
  storage: Storage,
  evidence: Evidence,
  { network }: Tiers,
): Edge {
  const { settings, names, base, on } = context;
  const { domainName, hostedZoneId } = settings;
  const certificate = new Certificate(
    "certificate",
    {
      names,
      domainName,
      subjectAlternativeNames: settings.subjectAlternativeNames,
      hostedZoneId,
      certificateArn: settings.certificateArn,
    },
    on,
  );
  new ExpiryAlarms(
    "expiry",
    { names, certificateArns: { edge: certificate.arn }, topicArn: evidence.alerts.ready },
    on,
  );
  const clients = clientsOf(context, access, storage);
  const balancer = new LoadBalancer(
    "edge",
    {
      ...base,
      vpcId: network.vpcId,
      subnetIds: network.publicSubnetIds,
      securityGroupId: network.securityGroups.edge,
      certificateArn: certificate.arn,
      logBucketName: storage.edgeLogBucketName,
      hostNames: hostNames(settings),
      tls13Only: settings.tls13Only,
      fips: settings.fips,
      mutualAuthentication: clients?.store.listener,
    },
    on,
  );
  const { keyArn: auditKeyArn, logRetentionDays } = access.audited;
  const firewall = new Firewall(
    "firewall",
    { ...base, auditKeyArn, logRetentionDays, loadBalancerArn: balancer.arn },
    on,
  );
  if (hostedZoneId !== undefined) {
    new PortalName(
      "portal",
      { domainName, hostedZoneId, loadBalancerDnsName: balancer.dnsName, loadBalancerZoneId: balancer.zoneId },
      on,
    );
  }
  return {
    certificateArn: certificate.arn,
    webAclArn: firewall.arn,
    outputs: {
      loadBalancerArn: balancer.arn,
      loadBalancerDnsName: balancer.dnsName,
      httpsListenerArn: balancer.httpsListenerArn,
      targetGroupArn: balancer.targetGroupArn,
      portalUrl: `https://${domainName}`,
      privateCaArn: clients?.authority.arn,
      trustStoreArn: clients?.store.trustStoreArn,
    },
  };
}

/** Who is let in, where clients prove themselves with certificates. */
function clientsOf(
  { settings, base, on }: StackContext,
  { keyring, people }: Access,
  { accessLogBucketName }: Storage,
) {
  const { clientCaOrganization: organization } = settings;
  if (organization === undefined) {
    return undefined;
  }
  const authority = new PrivateCa("private-ca", { ...base, organization }, on);
  const store = new MutualTls(
    "mutual-tls",
    {
      ...base,
      ...people,
      authoritiesPem: authority.certificatePem,
      keyArn: keyring.arn("compute"),
      accessLogBucketName,
    },
    on,
  );
  return { authority, store };
}
