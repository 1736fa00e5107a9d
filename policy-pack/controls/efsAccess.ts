import type { Control } from "./control";

export const efsAccesspointRequireIdentity: Control = {
  id: "efs-accesspoint-require-identity",
  title: "Access points give their clients an identity.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(ii)(A)"],
  severity: "high",
  description: "posixUser names a user that is not root.",
  remediation: "set posixUser: { uid, gid }.",
  source: "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html",
  equivalents: {
    awsConfig: ["EFS_ACCESS_POINT_ENFORCE_USER_IDENTITY"],
    checkov: ["CKV_AWS_330"],
    prowler: ["efs_access_point_enforce_user_identity"],
  },
};

export const efsAccesspointRequireRootDirectory: Control = {
  id: "efs-accesspoint-require-root-directory",
  title: "Access points give their clients a directory of their own.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(ii)(A)"],
  severity: "high",
  description: "rootDirectory.path is not the root of the file system, which is the default.",
  remediation: "set rootDirectory: { path }.",
  source: "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html",
  equivalents: {
    awsConfig: ["EFS_ACCESS_POINT_ENFORCE_ROOT_DIRECTORY"],
    checkov: ["CKV_AWS_329"],
    prowler: ["efs_access_point_enforce_root_directory"],
  },
};

export const efsFilesystemRequireZones: Control = {
  id: "efs-filesystem-require-zones",
  title: "File systems stand in several zones and hand their tags to backups.",
  citations: ["164.308(a)(7)(i)"],
  severity: "low",
  level: "advisory",
  description:
    "EFS file systems are not One Zone, FSx file systems are Multi-AZ, and backups of FSx carry the tags by which plans select them.",
  remediation: "leave availabilityZoneName out; set deploymentType to a MULTI_AZ form and copyTagsToBackups: true.",
  source: "https://docs.aws.amazon.com/efs/latest/ug/features.html",
  equivalents: {
    prowler: [
      "efs_multi_az_enabled",
      "fsx_file_system_copy_tags_to_backups_enabled",
      "fsx_windows_file_system_multi_az_enabled",
    ],
  },
};

export const efsFilesystemRequirePolicy: Control = {
  id: "efs-filesystem-require-policy",
  title: "File systems have a policy that says who may mount them.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "A FileSystemPolicy of this stack names each EFS file system; without one, whoever reaches a mount target may mount it, without TLS too. What the policy says is judged by efs-filesystem-require-tls-only.",
  remediation: "declare an aws.efs.FileSystemPolicy that denies whatever is not aws:SecureTransport.",
  source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
  equivalents: {},
};

export const efsFilesystemRequireTlsOnly: Control = {
  id: "efs-filesystem-require-tls-only",
  title: "Policies of file systems let nobody mount without TLS.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)", "164.312(a)(1)"],
  severity: "high",
  description:
    "The policy denies mounting, writing and root access to whoever does not use TLS (aws:SecureTransport), judged by what it means: whoever asks. Allow statements that each demand TLS do as well, since nothing else lets a client without an identity in. A policy that names resources of this stack is judged when they exist.",
  remediation: 'add a statement that denies Action "*" to Principal "*" where Bool aws:SecureTransport is "false".',
  source: "https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html",
  equivalents: {},
};
