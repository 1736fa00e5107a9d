import { type ShapeRules } from "./model";

/**
 * Host names of a replication group with encryption in transit.
 * Source: docs.aws.amazon.com/AmazonElastiCache/latest/dg/Endpoints.html
 */
export const elasticache: ShapeRules = {
  "aws:elasticache/replicationGroup:ReplicationGroup": {
    outputs: ({ identity, configuration, madeUp }) => {
      // us-east-1 reads use1 in these names.
      const zone = configuration.region.replace(/^([a-z]+)-([a-z])[a-z]*-(\d)$/, "$1$2$3");
      const host = (role: string): string =>
        `${role}.${identity.localId}.${madeUp.letters("host", 6).toLowerCase()}.${zone}.cache.amazonaws.com`;
      return { primaryEndpointAddress: host("master"), readerEndpointAddress: host("replica") };
    },
  },
};
