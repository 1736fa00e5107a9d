import { ApiGateway } from "../edge/apiGateway";
import { ContentDelivery } from "../edge/contentDelivery";
import { type Outputs } from "../outputs";
import { type Access } from "./composeAccess";
import { type Edge } from "./composeEdge";
import { type Evidence } from "./composeEvidence";
import { type StackContext } from "./stackContext";

type FrontDoorOutputs = Pick<
  Outputs,
  | "apiUrl"
  | "apiTargetDomainName"
  | "apiTargetZoneId"
  | "contentDeliveryUrl"
  | "contentDeliveryTargetDomainName"
  | "contentDeliveryTargetZoneId"
>;

/** What may stand before the load balancer: an API Gateway, a CloudFront distribution, both or, by default, neither. */
export function composeFrontDoors(
  { settings, base, on }: StackContext,
  { audited, permissionsBoundaryArn }: Access,
  { delivery }: Evidence,
  { certificateArn, webAclArn }: Edge,
): FrontDoorOutputs {
  const { apiDomainName, contentDeliveryDomainName, tls13Only, fips } = settings;
  const common = { ...base, ...audited, originDomainName: settings.domainName, certificateArn, tls13Only };
  const api =
    apiDomainName === undefined
      ? undefined
      : new ApiGateway(
          "api",
          {
            ...common,
            domainName: apiDomainName,
            webAclArn,
            permissionsBoundaryArn,
            account: settings.singletons.apiGatewayAccount,
            fips,
          },
          on,
        );
  const content =
    contentDeliveryDomainName === undefined
      ? undefined
      : new ContentDelivery("content-delivery", { ...common, domainName: contentDeliveryDomainName, delivery }, on);
  return {
    apiUrl: api && `https://${apiDomainName}`,
    apiTargetDomainName: api?.targetDomainName,
    apiTargetZoneId: api?.targetZoneId,
    contentDeliveryUrl: content && `https://${contentDeliveryDomainName}`,
    contentDeliveryTargetDomainName: content?.dnsName,
    contentDeliveryTargetZoneId: content?.zoneId,
  };
}
