import { type Settings } from "../settings/settings";

/** The settings that say which names there are. */
type Names = Pick<Settings, "domainName" | "subjectAlternativeNames" | "contentDeliveryDomainName" | "apiDomainName">;

/**
 * The names that the load balancer leads to the application: the portal's and the certificate's others. CloudFront passes
 * its own name on, so that one is among them even where the certificate's names are not known here. API Gateway asks for
 * the portal's name instead; a request for the API's own that comes straight to the load balancer would go around it.
 */
export function hostNames(settings: Names): string[] {
  const { domainName, subjectAlternativeNames, contentDeliveryDomainName, apiDomainName } = settings;
  const passedOn = contentDeliveryDomainName === undefined ? [] : [contentDeliveryDomainName];
  return [...new Set([domainName, ...subjectAlternativeNames, ...passedOn])].filter((name) => name !== apiDomainName);
}
