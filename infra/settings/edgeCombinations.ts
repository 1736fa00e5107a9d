import { type Combination } from "./combination";

/**
 * The one region from which CloudFront takes what belongs to a distribution.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
 */
const CONTENT_DELIVERY_REGION = "us-east-1";

const inRegion = (arn: string, region: string, account: string): boolean => arn.includes(`:acm:${region}:${account}:`);

/** Whether a name on a certificate is that of a host; `*.` stands for one label. */
function carries(certificateName: string, hostName: string | undefined): boolean {
  const [, ...domain] = (hostName ?? "").split(".");
  return certificateName === hostName || certificateName === `*.${domain.join(".")}`;
}

/** What cannot go together of names, certificates and what stands before the load balancer. */
export const EDGE_COMBINATIONS: readonly Combination[] = [
  {
    key: "hostedZoneId",
    clashes: (settings) => settings.hostedZoneId === undefined && settings.certificateArn === undefined,
    allowed: "a Route 53 zone in which the certificate is validated, or phi:certificateArn instead",
    fix: "set phi:hostedZoneId or phi:certificateArn",
  },
  {
    key: "certificateArn",
    clashes: (settings) => settings.hostedZoneId !== undefined && settings.certificateArn !== undefined,
    allowed: "nothing where phi:hostedZoneId is set: the certificate is then made and validated in that zone",
    fix: "remove one of phi:certificateArn and phi:hostedZoneId",
  },
  {
    key: "certificateArn",
    clashes: (settings) =>
      settings.certificateArn !== undefined && !inRegion(settings.certificateArn, settings.region, settings.accountId),
    allowed: "a certificate of phi:accountId in phi:region: a load balancer accepts no other",
    fix: "import the certificate into this account and region and give that ARN",
  },
  {
    key: "subjectAlternativeNames",
    clashes: (settings) => settings.certificateArn !== undefined && settings.subjectAlternativeNames.length > 0,
    allowed: "nothing where phi:certificateArn is set: that certificate has its own names",
    fix: "remove phi:subjectAlternativeNames",
  },
  ...(["apiDomainName", "contentDeliveryDomainName"] as const).flatMap((key): Combination[] => [
    {
      key,
      clashes: (settings) => settings[key] === settings.domainName,
      allowed: "another name than phi:domainName: that one leads to the load balancer itself",
      fix: `choose another name for phi:${key}`,
    },
    {
      key,
      clashes: (settings) =>
        settings[key] !== undefined &&
        settings.certificateArn === undefined &&
        ![settings.domainName, ...settings.subjectAlternativeNames].some((name) => carries(name, settings[key])),
      allowed: "a name that the certificate carries, one of phi:subjectAlternativeNames",
      fix: `add the name to phi:subjectAlternativeNames, or remove phi:${key}`,
    },
  ]),
  {
    key: "contentDeliveryDomainName",
    clashes: (settings) =>
      settings.contentDeliveryDomainName !== undefined && settings.contentDeliveryDomainName === settings.apiDomainName,
    allowed: "another name than phi:apiDomainName: a name leads to one place",
    fix: "choose another name for one of them",
  },
  {
    key: "contentDeliveryDomainName",
    clashes: (settings) =>
      settings.contentDeliveryDomainName !== undefined && settings.region !== CONTENT_DELIVERY_REGION,
    allowed: `nothing outside ${CONTENT_DELIVERY_REGION}: CloudFront takes certificate, web ACL and log source from there alone`,
    fix: `remove phi:contentDeliveryDomainName, or run a stack in ${CONTENT_DELIVERY_REGION}`,
  },
  {
    key: "contentDeliveryDomainName",
    clashes: (settings) => settings.contentDeliveryDomainName !== undefined && settings.fips,
    allowed: "nothing where phi:fips is true: CloudFront has no FIPS 140 security policy to offer",
    fix: "remove phi:contentDeliveryDomainName, or set phi:fips to false",
  },
  {
    key: "clientCaOrganization",
    clashes: ({ clientCaOrganization, apiDomainName, contentDeliveryDomainName }) =>
      clientCaOrganization !== undefined && (apiDomainName ?? contentDeliveryDomainName) !== undefined,
    allowed:
      "nothing where phi:apiDomainName or phi:contentDeliveryDomainName is set: they have no certificate of that authority, so the load balancer would not let them in",
    fix: "remove phi:clientCaOrganization, or the names before the load balancer",
  },
];
