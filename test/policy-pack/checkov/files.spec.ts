import { unknown } from "../../support/policyHarness";
import { keyed, switched, tellApart, vary } from "./tellApart";

const efs = "efs/fileSystem:FileSystem";
const point = "efs/accessPoint:AccessPoint";
const fsx = ["Lustre", "Ontap", "OpenZfs", "Windows"].map(
  (kind) => `fsx/${kind.charAt(0).toLowerCase()}${kind.slice(1)}FileSystem:${kind}FileSystem`,
);
const [lustre = "", ontap = "", zfs = "", windows = ""] = fsx;
const workspace = "workspaces/workspace:Workspace";
const transfer = "transfer/server:Server";

describe("what Checkov asks of EFS and FSx", () => {
  tellApart([
    { id: "CKV_AWS_42", what: "EFS stores encrypted", ...switched(efs, { kmsKeyId: "alias/files" }, "encrypted") },
    {
      id: "CKV_AWS_184",
      what: "EFS has a customer's key",
      ...keyed(efs, (kmsKeyId) => ({ encrypted: true, kmsKeyId })),
    },
    {
      id: "CKV_AWS_329",
      what: "access points enforce a root directory",
      ...vary(
        point,
        { fileSystemId: unknown, posixUser: { uid: 1000, gid: 1000 } },
        [{ rootDirectory: { path: "/records" } }],
        [{}, { rootDirectory: {} }, { rootDirectory: { path: "/" } }],
      ),
    },
    {
      id: "CKV_AWS_330",
      what: "access points enforce a user",
      ...vary(
        point,
        { fileSystemId: unknown, rootDirectory: { path: "/records" } },
        [{ posixUser: { uid: 1000, gid: 1000 } }],
        [{}, { posixUser: { uid: 0, gid: 0 } }],
      ),
    },
    ...(
      [
        ["CKV_AWS_178", ontap],
        ["CKV_AWS_179", windows],
        ["CKV_AWS_203", zfs],
      ] as const
    ).map(([id, type]) => ({
      id,
      what: `${type} has a customer's key`,
      ...keyed(type, (kmsKeyId) => ({ deploymentType: "MULTI_AZ_1", kmsKeyId })),
    })),
    {
      id: "CKV_AWS_190",
      what: "Lustre has a customer's key",
      ...keyed(lustre, (kmsKeyId) => ({ deploymentType: "PERSISTENT_2", perUnitStorageThroughput: 125, kmsKeyId })),
    },
  ]);
});

describe("what Checkov asks of WorkSpaces, Transfer and DataSync", () => {
  tellApart([
    ...(
      [
        ["CKV_AWS_155", "userVolumeEncryptionEnabled"],
        ["CKV_AWS_156", "rootVolumeEncryptionEnabled"],
      ] as const
    ).map(([id, name]) => ({
      id,
      what: `WorkSpaces, ${name}`,
      ...switched(
        workspace,
        { userVolumeEncryptionEnabled: true, rootVolumeEncryptionEnabled: true, volumeEncryptionKey: "alias/desks" },
        name,
      ),
    })),
    {
      id: "CKV_AWS_164",
      what: "Transfer servers are not public",
      ...vary(
        transfer,
        { protocols: ["SFTP"] },
        [
          { endpointType: "VPC", endpointDetails: { vpcId: unknown, subnetIds: [unknown] } },
          { endpointType: "VPC", endpointDetails: { vpcId: "vpc-1", subnetIds: ["subnet-1"] } },
        ],
        [{}, { endpointType: "PUBLIC" }],
      ),
    },
    {
      id: "CKV_AWS_357",
      what: "Transfer servers encrypt what they move",
      ...vary(transfer, {}, [{}, { protocols: ["SFTP"] }, { protocols: ["SFTP", "FTPS"] }], [{ protocols: ["FTP"] }]),
    },
    {
      id: "CKV_AWS_380",
      what: "Transfer servers have a modern security policy",
      ...vary(
        transfer,
        {},
        ["TransferSecurityPolicy-2024-01", "TransferSecurityPolicy-FIPS-2024-01"].map((securityPolicyName) => ({
          securityPolicyName,
        })),
        [
          {},
          { securityPolicyName: "TransferSecurityPolicy-2018-11" },
          { securityPolicyName: "TransferSecurityPolicy-2020-06" },
        ],
      ),
    },
    {
      id: "CKV_AWS_295",
      what: "object stores have no key written out",
      ...vary(
        "datasync/locationObjectStorage:LocationObjectStorage",
        { serverHostname: "objects.clinic.example", bucketName: "records", accessKey: "reader" },
        [{}, { secretKey: unknown }],
        [{ secretKey: "OBJECT_STORAGE_SECRET_KEY_01" }],
      ),
    },
  ]);
});
