import { type Cases } from "../case";
import { arn, GROUPS, KEY, SUBNETS } from "../values";

const log = (logType: string): object => ({ logType, cloudwatchLogGroupArn: arn("logs", "log-group:search") });

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
  "opensearch-domain-require-access-control": {
    type: "aws:opensearch/domain:Domain",
    props: { advancedSecurityOptions: { enabled: false } },
    mended: { advancedSecurityOptions: { enabled: true } },
  },
  "opensearch-domain-require-encryption": {
    type: "aws:opensearch/domain:Domain",
    props: { encryptAtRest: { enabled: false } },
    mended: { encryptAtRest: { enabled: true } },
  },
  "opensearch-domain-require-security-groups": {
    type: "aws:opensearch/domain:Domain",
    props: { vpcOptions: { subnetIds: SUBNETS } },
    mended: { vpcOptions: { subnetIds: SUBNETS, securityGroupIds: GROUPS } },
  },
  "opensearch-domain-require-vpc": {
    type: "aws:opensearch/domain:Domain",
    props: {},
    mended: { vpcOptions: { subnetIds: SUBNETS } },
  },
  "opensearch-domain-require-audit-log": {
    type: "aws:opensearch/domain:Domain",
    props: {},
    mended: { logPublishingOptions: [log("AUDIT_LOGS")] },
  },
  "opensearch-domain-require-error-log": {
    type: "aws:opensearch/domain:Domain",
    props: {},
    mended: { logPublishingOptions: [log("ES_APPLICATION_LOGS")] },
  },
  "opensearch-domain-require-logs": {
    type: "aws:opensearch/domain:Domain",
    props: {},
    mended: { logPublishingOptions: [log("INDEX_SLOW_LOGS")] },
  },
  "opensearch-domain-require-https": {
    type: "aws:opensearch/domain:Domain",
    props: { domainEndpointOptions: { enforceHttps: false } },
    mended: { domainEndpointOptions: { enforceHttps: true } },
  },
  "opensearch-domain-require-modern-tls": {
    type: "aws:opensearch/domain:Domain",
    props: { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" } },
    mended: { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" } },
  },
  "opensearch-domain-require-node-encryption": {
    type: "aws:opensearch/domain:Domain",
    props: { nodeToNodeEncryption: { enabled: false } },
    mended: { nodeToNodeEncryption: { enabled: true } },
  },
  "opensearch-domain-require-masters": {
    type: "aws:opensearch/domain:Domain",
    props: { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 1 } },
    mended: { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3 } },
  },
  "opensearch-domain-require-nodes": {
    type: "aws:opensearch/domain:Domain",
    props: { clusterConfig: { instanceType: "r7g.large.search", instanceCount: 1 } },
    mended: { clusterConfig: { instanceType: "r7g.large.search", instanceCount: 2 } },
  },
  "opensearch-domain-require-zones": {
    type: "aws:opensearch/domain:Domain",
    props: { clusterConfig: { instanceType: "r7g.large.search" } },
    mended: { clusterConfig: { instanceType: "r7g.large.search", zoneAwarenessEnabled: true } },
  },
};
