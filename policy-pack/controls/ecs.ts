import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const ecsStorageRequireCustomerKey = customerKeyControl({
  id: "ecs-storage-require-customer-key",
  things: "ECS task storage and exec sessions",
  severity: "high",
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-storage-encryption.html",
  equivalents: { checkov: ["CKV_AWS_224"] },
});

export const ecsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:ecs/cluster:Cluster"],
    key: "configuration.executeCommandConfiguration.kmsKeyId",
    when: [{ path: "configuration.executeCommandConfiguration", is: "given" }],
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    key: "configuration.managedStorageConfiguration.fargateEphemeralStorageKmsKeyId",
    optional: "only Fargate tasks have such storage",
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    key: "configuration.managedStorageConfiguration.kmsKeyId",
    optional: "only tasks with managed storage have such storage",
  },
  {
    types: ["aws:ecs/service:Service"],
    key: "volumeConfiguration.managedEbsVolume.kmsKeyId",
    on: [{ path: "volumeConfiguration.managedEbsVolume.encrypted", is: [true] }],
    when: [{ path: "volumeConfiguration.managedEbsVolume", is: "given" }],
  },
  {
    types: ["aws:ecs/service:Service"],
    each: "serviceConnectConfiguration.services[]",
    key: "tls.kmsKey",
    optional: "protects private keys of service certificates, no patient data",
  },
];
