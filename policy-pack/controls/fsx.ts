import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const fsxFilesystemRequireCustomerKey = customerKeyControl({
  id: "fsx-filesystem-require-customer-key",
  things: "FSx file systems and caches",
  severity: "critical",
  source: "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html",
  equivalents: { checkov: ["CKV_AWS_178", "CKV_AWS_179", "CKV_AWS_190", "CKV_AWS_203"] },
});

export const fsxKeyUses: readonly KeyUse[] = [
  {
    types: [
      "aws:fsx/ontapFileSystem:OntapFileSystem",
      "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
      "aws:fsx/windowsFileSystem:WindowsFileSystem",
      "aws:fsx/fileCache:FileCache",
      "aws:s3/filesFileSystem:FilesFileSystem",
    ],
    key: "kmsKeyId",
  },
  {
    types: ["aws:fsx/lustreFileSystem:LustreFileSystem"],
    key: "kmsKeyId",
    when: [{ path: "deploymentType", is: ["PERSISTENT_1", "PERSISTENT_2"] }],
  },
];
