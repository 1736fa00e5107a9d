import { vpcSharingForbidAutomaticAcceptance as control } from "../../controls/vpcSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const vpcSharingForbidAutomaticAcceptance = requireProperties(control, [
  {
    types: ["aws:ec2/vpcEndpointService:VpcEndpointService"],
    path: "acceptanceRequired",
    accepts: { oneOf: [true] },
    weak: "lets any allowed principal connect by itself",
    absent: "so connections need no consent",
  },
  {
    types: ["aws:ec2transitgateway/transitGateway:TransitGateway"],
    path: "autoAcceptSharedAttachments",
    accepts: { noneOf: ["enable"] },
    weak: "lets other accounts attach their networks by themselves",
  },
  {
    types: ["aws:ec2clientvpn/endpoint:Endpoint"],
    path: "connectionLogOptions.enabled",
    accepts: { oneOf: [true] },
    weak: "leaves connections unrecorded",
    absent: "so connections are not recorded",
  },
  {
    types: ["aws:ec2clientvpn/endpoint:Endpoint"],
    path: "connectionLogOptions.cloudwatchLogGroup",
    accepts: "given",
    weak: "",
    absent: "so the records of connections have nowhere to go",
    when: [{ path: "connectionLogOptions.enabled", is: [true] }],
  },
  {
    types: ["aws:ec2clientvpn/authorizationRule:AuthorizationRule"],
    path: "authorizeAllGroups",
    accepts: { oneOf: [false] },
    weak: "lets every user of the VPN in, whatever their group",
  },
  {
    types: ["aws:ec2/vpcEndpointService:VpcEndpointService"],
    path: "allowedPrincipals[]",
    accepts: { noneOf: ["*"] },
    weak: "lets every AWS account ask for a connection",
    reference: true,
  },
  {
    types: ["aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple"],
    path: "principalArn",
    accepts: { noneOf: ["*"] },
    weak: "lets every AWS account ask for a connection",
    reference: true,
  },
]);
