import { type Inputs, NotPriceable, read, readNumber, readText } from "../inputs";
import { type Pricer } from "../pricer";

/** An ElastiCache replication group: its nodes, by engine and type. */
export const replicationGroup: Pricer = (inputs) => [
  {
    price: `elasticache.${readText(inputs, "engine", "redis")}/${readText(inputs, "nodeType", "")}`,
    quantity: nodesOf(inputs),
  },
];

function nodesOf(inputs: Inputs): number {
  if (read(inputs, "numNodeGroups") !== undefined) {
    return readNumber(inputs, "numNodeGroups", 1) * (1 + readNumber(inputs, "replicasPerNodeGroup", 0));
  }
  if (read(inputs, "numCacheClusters") === undefined) {
    throw new NotPriceable("neither numCacheClusters nor numNodeGroups is stated");
  }
  return readNumber(inputs, "numCacheClusters", 1);
}
