import { workloadNetworkRequireUse as control } from "../../controls/servicePlacement";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const service = "aws:apprunner/service:Service";
const connector = "aws:apprunner/vpcConnector:VpcConnector";
const entrance = "aws:apprunner/vpcIngressConnection:VpcIngressConnection";
const egress = "networkConfiguration.egressConfiguration";

const requirements: readonly Requirement[] = [
  {
    types: [service],
    path: `${egress}.egressType`,
    accepts: { oneOf: ["VPC"] },
    weak: "sends requests to the internet past the VPC connector",
    absent: "and the default sends requests to the internet past the VPC connector",
    when: [{ path: `${egress}.vpcConnectorArn`, is: "given" }],
  },
  {
    types: ["aws:transfer/server:Server"],
    path: "endpointType",
    accepts: { oneOf: ["VPC", "VPC_ENDPOINT"] },
    weak: "answers the whole internet although endpointDetails name a network",
    absent: "and the default answers the whole internet although endpointDetails name a network",
    when: [{ path: "endpointDetails", is: "given" }],
  },
  {
    types: ["aws:apigateway/restApi:RestApi"],
    path: "endpointConfiguration.types",
    accepts: { contains: ["PRIVATE"] },
    weak: "answers the whole internet although vpcEndpointIds name the way in",
    absent: "and the default answers the whole internet although vpcEndpointIds name the way in",
    when: [{ path: "endpointConfiguration.vpcEndpointIds", is: "given" }],
  },
];

export const workloadNetworkRequireUse: Rule = {
  control,
  types: [...requirements.flatMap(({ types }) => types), connector, entrance],
  settings: ["unprovable"],
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
  stack: (stack, verdict) => {
    const services = stack.ofType([service]);
    const connectors = stack.ofType([connector]);
    const named = new References(connectors, ["arn"]).group(services, `${egress}.vpcConnectorArn`);
    const idle = connectors.find(({ urn }) => !named.has(urn));
    const entered = new References(services, ["arn"]).group(stack.ofType([entrance]), "serviceArn");
    for (const resource of services) {
      if (idle !== undefined && look(resource.props, `${egress}.vpcConnectorArn`).state === "absent") {
        const what = `is not set, and '${idle.name}', a connector of this stack, serves nobody`;
        verdict.violation({ resource, at: `${egress}.vpcConnectorArn`, what });
      }
      const path = "networkConfiguration.ingressConfiguration.isPubliclyAccessible";
      const seen = look(resource.props, path);
      if (entered.has(resource.urn) && (seen.state !== "known" || String(seen.value) !== "false")) {
        verdict.violation({ resource, at: path, what: "is not false, so the internet has a way in beside the VPC's" });
      }
    }
  },
};
