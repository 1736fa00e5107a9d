import { unknown } from "../../support/policyHarness";
import { keyed, tellApart, vary } from "./tellApart";

const types = ["opensearch/domain:Domain", "elasticsearch/domain:Domain"];
const log = (logType: string, more: object = {}): object => ({
  logType,
  cloudwatchLogGroupArn: unknown,
  ...more,
});
const nodes = (props: object): object => ({ clusterConfig: props });
const whole = { instanceCount: 3, zoneAwarenessEnabled: true, dedicatedMasterEnabled: true, dedicatedMasterCount: 3 };

describe("what Checkov asks of OpenSearch", () => {
  for (const type of types) {
    tellApart([
      {
        id: "CKV_AWS_5",
        what: `${type} stores encrypted`,
        ...vary(
          type,
          {},
          [{ encryptAtRest: { enabled: true, kmsKeyId: "alias/search" } }],
          [{}, { encryptAtRest: { enabled: false } }, { encryptAtRest: { enabled: false, kmsKeyId: "alias/search" } }],
        ),
      },
      {
        id: "CKV_AWS_247",
        what: `${type} has a customer's key`,
        ...keyed(type, (kmsKeyId) => ({ encryptAtRest: { enabled: true, kmsKeyId } })),
      },
      {
        id: "CKV_AWS_6",
        what: `nodes of ${type} speak TLS`,
        ...vary(
          type,
          {},
          [{ nodeToNodeEncryption: { enabled: true } }],
          [{}, { nodeToNodeEncryption: { enabled: false } }],
        ),
      },
      {
        id: "CKV_AWS_83",
        what: `${type} answers HTTPS only`,
        ...vary(
          type,
          {},
          [{ domainEndpointOptions: { enforceHttps: true } }],
          [{}, { domainEndpointOptions: { enforceHttps: false } }],
        ),
      },
      {
        id: "CKV_AWS_228",
        what: `${type} negotiates TLS 1.2`,
        ...vary(
          type,
          {},
          [
            { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" } },
            { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" } },
          ],
          [
            {},
            { domainEndpointOptions: { enforceHttps: true } },
            { domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" } },
          ],
        ),
      },
      ...["CKV_AWS_137", "CKV_AWS_248"].map((id) => ({
        id,
        what: `${type} stands in a VPC of ours`,
        ...vary(
          type,
          {},
          [
            { vpcOptions: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } },
            { vpcOptions: { subnetIds: [unknown], securityGroupIds: [unknown] } },
          ],
          [{}, { vpcOptions: {} }, { vpcOptions: { subnetIds: [] } }],
        ),
      })),
      {
        id: "CKV_AWS_84",
        what: `${type} writes logs`,
        ...vary(
          type,
          {},
          [{ logPublishingOptions: [log("AUDIT_LOGS"), log("ES_APPLICATION_LOGS")] }],
          [{}, { logPublishingOptions: [] }, { logPublishingOptions: [log("AUDIT_LOGS", { enabled: false })] }],
        ),
      },
      {
        id: "CKV_AWS_317",
        what: `${type} writes an audit log`,
        ...vary(
          type,
          {},
          [{ logPublishingOptions: [log("AUDIT_LOGS"), log("ES_APPLICATION_LOGS", { enabled: true })] }],
          [
            {},
            { logPublishingOptions: [log("ES_APPLICATION_LOGS")] },
            { logPublishingOptions: [log("INDEX_SLOW_LOGS")] },
          ],
        ),
      },
      {
        id: "CKV_AWS_318",
        what: `${type} has three masters of their own`,
        ...vary(
          type,
          {},
          [{ ...nodes(whole) }],
          [
            {},
            { ...nodes({ ...whole, dedicatedMasterEnabled: false }) },
            { ...nodes({ ...whole, dedicatedMasterCount: 1 }) },
          ],
        ),
      },
      {
        id: "CKV2_AWS_52",
        what: `${type} has fine-grained access control`,
        ...vary(
          type,
          {},
          [{ advancedSecurityOptions: { enabled: true, masterUserOptions: { masterUserArn: unknown } } }],
          [{}, { advancedSecurityOptions: { enabled: false } }],
        ),
      },
      {
        id: "CKV2_AWS_59",
        what: `${type} has masters of their own and data nodes in more than one zone`,
        ...vary(
          type,
          {},
          [{ ...nodes(whole) }],
          [{}, { ...nodes({ ...whole, zoneAwarenessEnabled: false }) }, { ...nodes({ ...whole, instanceCount: 1 }) }],
        ),
      },
    ]);
  }

  const cloudsearch = "cloudsearch/domain:Domain";
  tellApart([
    {
      id: "CKV_AWS_218",
      what: "CloudSearch negotiates TLS 1.2",
      ...vary(
        cloudsearch,
        {},
        [{ endpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" } }],
        [{}, { endpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" } }],
      ),
    },
    {
      id: "CKV_AWS_220",
      what: "CloudSearch answers HTTPS only",
      ...vary(
        cloudsearch,
        {},
        [{ endpointOptions: { enforceHttps: true } }],
        [{}, { endpointOptions: { enforceHttps: false } }],
      ),
    },
  ]);
});
