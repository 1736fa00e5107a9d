import { keyed, made, tellApart, vary } from "./tellApart";

const eks = "eks/cluster:Cluster";
const repository = "ecr/repository:Repository";

const policy = (principal: unknown): Record<string, unknown> => ({
  repository: "records",
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: ["ecr:BatchGetImage"] }],
  }),
});
const every = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

describe("what Checkov asks of clusters and images of Kubernetes and ECR", () => {
  tellApart([
    {
      id: "CKV_AWS_37",
      what: "every log of the control plane is on",
      ...vary(
        eks,
        {},
        [{ enabledClusterLogTypes: every }],
        [{ enabledClusterLogTypes: ["api", "audit"] }, { enabledClusterLogTypes: [] }, {}],
      ),
    },
    ...["CKV_AWS_38", "CKV_AWS_39"].map((id) => ({
      id,
      what: "the internet does not reach the control plane",
      ...vary(
        eks,
        {},
        [{ vpcConfig: { endpointPublicAccess: false, endpointPrivateAccess: true } }],
        [
          { vpcConfig: { endpointPublicAccess: true } },
          { vpcConfig: {} },
          { vpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ["0.0.0.0/0"] } },
        ],
      ),
    })),
    {
      id: "CKV_AWS_58",
      what: "secrets of Kubernetes have a customer's key",
      ...keyed(eks, (keyArn) => ({ encryptionConfig: { provider: { keyArn }, resources: ["secrets"] } })),
    },
    {
      id: "CKV_AWS_58",
      what: "secrets of Kubernetes are encrypted",
      ...vary(
        eks,
        {},
        [
          {
            encryptionConfig: {
              provider: { keyArn: "alias/x" },
              resources: ["secrets"],
            },
          },
        ],
        [{}, { encryptionConfig: null }],
      ),
    },
    {
      id: "CKV_AWS_100",
      what: "nodes let no SSH in from everywhere",
      ...vary(
        "eks/nodeGroup:NodeGroup",
        {},
        [{}, { remoteAccess: { ec2SshKey: "key", sourceSecurityGroupIds: ["sg-1"] } }],
        [{ remoteAccess: { ec2SshKey: "key" } }, { remoteAccess: { ec2SshKey: "key", sourceSecurityGroupIds: [] } }],
      ),
    },
    {
      id: "CKV_AWS_339",
      what: "the version gets updates",
      ...vary(
        eks,
        {},
        [{ version: "1.34" }],
        ["1.22", "1.24", "1.27"].map((version) => ({ version })),
      ),
    },
    {
      id: "CKV_AWS_32",
      what: "images are not for everyone",
      ...vary(
        "ecr/repositoryPolicy:RepositoryPolicy",
        {},
        [policy({ AWS: "arn:aws:iam::111122223333:role/deploy" })],
        [policy("*"), policy({ AWS: "*" }), policy({ AWS: ["*"] })],
      ),
    },
    {
      id: "CKV_AWS_51",
      what: "tags cannot be moved",
      ...vary(repository, {}, [{ imageTagMutability: "IMMUTABLE" }], [{ imageTagMutability: "MUTABLE" }, {}]),
    },
    {
      id: "CKV_AWS_136",
      what: "images have a customer's key",
      ...keyed(repository, (kmsKey) => ({ encryptionConfigurations: [{ encryptionType: "KMS", kmsKey }] })),
    },
    {
      id: "CKV_AWS_136",
      what: "images are encrypted with KMS",
      ...vary(
        repository,
        {},
        [
          {
            encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: "alias/x" }],
          },
        ],
        [{ encryptionConfigurations: [{ encryptionType: "AES256" }] }, {}],
      ),
    },
    {
      id: "CKV_AWS_163",
      what: "images are scanned",
      good: [
        [made(repository, { imageScanningConfiguration: { scanOnPush: true } })],
        ...["SCAN_ON_PUSH", "CONTINUOUS_SCAN"].map((scanFrequency) => [
          made("ecr/registryScanningConfiguration:RegistryScanningConfiguration", { rules: [{ scanFrequency }] }),
          made(repository, {}, undefined, "images"),
        ]),
      ],
      bad: [
        [made(repository)],
        [made(repository, { imageScanningConfiguration: { scanOnPush: false } })],
        [
          made("ecr/registryScanningConfiguration:RegistryScanningConfiguration", {
            rules: [{ scanFrequency: "MANUAL" }],
          }),
          made(repository, {}, undefined, "images"),
        ],
      ],
    },
  ]);
});
