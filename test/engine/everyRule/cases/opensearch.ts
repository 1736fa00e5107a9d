import { type Cases } from "../case";
import { arn, GROUPS, KEY, SUBNETS } from "../values";

export const cases: Cases = {
  "opensearch-collection-require-protection": {
    type: "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy",
    props: {
      type: "network",
      policy: JSON.stringify([
        { Rules: [{ ResourceType: "collection", Resource: ["collection/records"] }], AllowFromPublic: true },
      ]),
    },
    mended: {
      policy: JSON.stringify([
        {
          Rules: [{ ResourceType: "collection", Resource: ["collection/records"] }],
          AllowFromPublic: false,
          SourceVPCEs: ["vpce-1"],
        },
      ]),
    },
  },
  "opensearch-domain-require-customer-key": {
    type: "aws:opensearch/domain:Domain",
    props: { encryptAtRest: { enabled: true } },
    mended: { encryptAtRest: { enabled: true, kmsKeyId: KEY } },
  },
  "opensearch-domain-require-isolation": {
    type: "aws:opensearch/domain:Domain",
    props: { advancedSecurityOptions: { enabled: false } },
    mended: {
      advancedSecurityOptions: { enabled: true },
      vpcOptions: { subnetIds: SUBNETS, securityGroupIds: GROUPS },
    },
  },
  "opensearch-domain-require-logs": {
    type: "aws:opensearch/domain:Domain",
    props: {},
    mended: {
      logPublishingOptions: [
        { logType: "AUDIT_LOGS", cloudwatchLogGroupArn: arn("logs", "log-group:audit") },
        { logType: "ES_APPLICATION_LOGS", cloudwatchLogGroupArn: arn("logs", "log-group:app") },
      ],
    },
  },
  "opensearch-domain-require-tls": {
    type: "aws:opensearch/domain:Domain",
    props: { domainEndpointOptions: { enforceHttps: false }, nodeToNodeEncryption: { enabled: true } },
    mended: { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" } },
  },
  "opensearch-domain-require-standby": {
    type: "aws:opensearch/domain:Domain",
    props: { clusterConfig: { instanceType: "r7g.large.search", instanceCount: 1 } },
    mended: {
      clusterConfig: {
        instanceType: "r7g.large.search",
        instanceCount: 3,
        zoneAwarenessEnabled: true,
        dedicatedMasterEnabled: true,
        dedicatedMasterCount: 3,
      },
    },
  },
};
