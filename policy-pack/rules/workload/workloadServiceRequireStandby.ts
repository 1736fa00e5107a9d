import { workloadServiceRequireStandby as control } from "../../controls/workloadConnections";
import { keepsPatientData } from "../../judge/classification";
import { lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const group = ["aws:elasticache/replicationGroup:ReplicationGroup"];
const search = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"];
const on = { oneOf: [true] };
const weak = "keeps the service in one zone";
const absent = "and the default is one zone";

const requirements: readonly Requirement[] = [
  {
    types: group,
    path: "automaticFailoverEnabled",
    accepts: on,
    weak,
    absent,
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  },
  { types: group, path: "multiAzEnabled", accepts: on, weak, absent },
  {
    types: search,
    path: "clusterConfig.instanceCount",
    accepts: { atLeast: 3 },
    weak: "leaves too few nodes to lose one",
    absent: "and one node is none to lose",
  },
  {
    types: search,
    path: "clusterConfig.dedicatedMasterEnabled",
    accepts: on,
    weak: "lets the nodes that hold data elect their own master",
    absent: "so the nodes that hold data elect their own master",
  },
  {
    types: ["aws:mq/broker:Broker"],
    path: "deploymentMode",
    accepts: { noneOf: ["SINGLE_INSTANCE"] },
    weak,
    absent,
  },
  { types: ["aws:dms/replicationInstance:ReplicationInstance"], path: "multiAz", accepts: on, weak, absent },
  {
    types: ["aws:memorydb/cluster:Cluster"],
    path: "numReplicasPerShard",
    accepts: { atLeast: 1 },
    weak: "leaves shards without a replica",
  },
];

const types = [...new Set(requirements.flatMap((item) => item.types))];

/** Nodes of a micro class serve trials: a second one makes no service of them. */
export const workloadServiceRequireStandby: Rule = {
  control,
  types,
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(types)) {
      const size = lookString(resource.props, "nodeType");
      const trial = size.state === "known" && size.value.endsWith(".micro");
      if (!trial && keepsPatientData(resource, stack)) {
        judgeRequirements(resource, requirements, verdict);
      }
    }
  },
};
