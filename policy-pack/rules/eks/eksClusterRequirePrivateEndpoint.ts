import { eksClusterRequirePrivateEndpoint as control } from "../../controls/eksSafeguards";
import { stateOf } from "../../judge/condition";
import { places } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { isInternet } from "../vpc/traffic";

const cluster = "aws:eks/cluster:Cluster";
const isPublic = { path: "vpcConfig.endpointPublicAccess", is: [true], byDefault: true } as const;

const requirements: readonly Requirement[] = [
  {
    types: [cluster],
    path: "vpcConfig.publicAccessCidrs",
    accepts: "given",
    weak: "",
    absent: "and the public endpoint answers the whole internet",
    when: [isPublic],
  },
  {
    types: [cluster],
    path: "vpcConfig.endpointPrivateAccess",
    accepts: { oneOf: [true] },
    weak: "leaves the VPC without an endpoint of its own",
    when: [{ path: "vpcConfig.endpointPublicAccess", is: [false] }],
  },
  {
    types: ["aws:eks/nodeGroup:NodeGroup"],
    path: "remoteAccess.sourceSecurityGroupIds",
    accepts: "given",
    weak: "",
    absent: "so SSH is open to the internet",
    when: [{ path: "remoteAccess.ec2SshKey", is: "given" }],
  },
];

export const eksClusterRequirePrivateEndpoint: Rule = {
  control,
  types: [cluster, "aws:eks/nodeGroup:NodeGroup"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    judgeRequirements(resource, requirements, verdict);
    for (const { at, look: seen } of blocksOf(resource)) {
      if (seen.state === "known" && isInternet(seen.value)) {
        verdict.violation({ resource, at, what: "opens the endpoint to the whole internet" });
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([cluster])) {
      const planned = resource
        .dependenciesOf("vpcConfig")
        .some(({ type }) => /^aws:ec2\/(eip|natGateway|vpc|vpcIpam\w*):/.test(type));
      for (const { at } of blocksOf(resource).filter(({ look: seen }) => seen.state === "unknown" && !planned)) {
        const mend = "write the blocks as plain text, or take them from addresses of this stack.";
        verdict.unprovable({ resource, at, what: "is not known yet and may be the whole internet", mend });
      }
    }
  },
};

function blocksOf({ type, props }: Judged): ReturnType<typeof places> {
  const applies = type === cluster && stateOf(props, isPublic) !== "unfulfilled";
  return applies ? places(props, "vpcConfig.publicAccessCidrs[]") : [];
}
