import { type Cases, Output } from "../case";
import { KEY, policy, ROLE } from "../values";

export const cases: Cases = {
  "efs-accesspoint-require-identity": {
    type: "aws:efs/accessPoint:AccessPoint",
    props: { fileSystemId: "fs-0a1b2c3d4e5f60001", posixUser: { uid: 0, gid: 0 } },
    mended: { posixUser: { uid: 1000, gid: 1000 } },
  },
  "efs-accesspoint-require-root-directory": {
    type: "aws:efs/accessPoint:AccessPoint",
    props: { fileSystemId: "fs-0a1b2c3d4e5f60001", rootDirectory: { path: "/" } },
    mended: { rootDirectory: { path: "/records" } },
  },
  "efs-filesystem-require-encryption": {
    type: "aws:efs/fileSystem:FileSystem",
    props: { encrypted: false },
    mended: { encrypted: true },
  },
  "efs-filesystem-require-backups": {
    type: "aws:efs/backupPolicy:BackupPolicy",
    props: { fileSystemId: "fs-0a1b2c3d4e5f60001", backupPolicy: { status: "DISABLED" } },
    mended: { backupPolicy: { status: "ENABLED" } },
  },
  "efs-filesystem-require-customer-key": {
    type: "aws:efs/fileSystem:FileSystem",
    props: { encrypted: true },
    mended: { kmsKeyId: KEY },
  },
  "efs-filesystem-require-policy": {
    type: "aws:efs/fileSystem:FileSystem",
    props: { encrypted: true, kmsKeyId: KEY },
    mended: {},
    mendedBeside: {
      policy: {
        type: "aws:efs/fileSystemPolicy:FileSystemPolicy",
        props: {
          fileSystemId: new Output("", "id"),
          policy: policy({
            Effect: "Deny",
            Principal: "*",
            Action: "*",
            Resource: "*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
        },
      },
    },
  },
  "efs-filesystem-require-tls-only": {
    type: "aws:efs/fileSystemPolicy:FileSystemPolicy",
    props: {
      fileSystemId: "fs-0a1b2c3d4e5f60001",
      policy: policy({
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "elasticfilesystem:ClientMount",
        Resource: "*",
      }),
    },
    mended: {
      policy: policy({
        Effect: "Deny",
        Principal: "*",
        Action: "*",
        Resource: "*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    },
  },
  "efs-filesystem-require-zones": {
    type: "aws:efs/fileSystem:FileSystem",
    props: { encrypted: true, kmsKeyId: KEY, availabilityZoneName: "us-east-1a" },
    mended: { availabilityZoneName: undefined },
  },
};
