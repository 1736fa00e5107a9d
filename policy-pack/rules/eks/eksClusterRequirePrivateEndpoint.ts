import { eksClusterRequirePrivateEndpoint as control } from "../../controls/eksSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const eksClusterRequirePrivateEndpoint = requireProperties(control, [
  {
    types: ["aws:eks/cluster:Cluster"],
    path: "vpcConfig.publicAccessCidrs",
    accepts: "given",
    weak: "",
    absent: "and the public endpoint answers the whole internet",
    when: [{ path: "vpcConfig.endpointPublicAccess", is: [true], byDefault: true }],
  },
  {
    types: ["aws:eks/cluster:Cluster"],
    path: "vpcConfig.publicAccessCidrs[]",
    accepts: { noneOf: ["0.0.0.0/0", "::/0"] },
    weak: "opens the endpoint to the whole internet",
    when: [{ path: "vpcConfig.endpointPublicAccess", is: [true], byDefault: true }],
  },
  {
    types: ["aws:eks/nodeGroup:NodeGroup"],
    path: "remoteAccess.sourceSecurityGroupIds",
    accepts: "given",
    weak: "",
    absent: "so SSH is open to the internet",
    when: [{ path: "remoteAccess.ec2SshKey", is: "given" }],
  },
]);
