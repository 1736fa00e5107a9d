import type { Control } from "./control";

export const dataStoreForbidForceDestroy: Control = {
  id: "data-store-forbid-force-destroy",
  title: "Nothing is deleted together with what still holds something.",
  citations: ["164.312(c)(1)", "164.308(a)(7)(ii)(A)"],
  severity: "medium",
  description:
    "forceDestroy of Athena databases and workgroups, Transfer servers and hosted zones, and forceDelete of repositories, are not on where patient data is kept. Buckets and vaults have s3-bucket-forbid-force-destroy.",
  remediation: "leave forceDestroy (forceDelete) out, and empty what has to go first.",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/athena/database/",
  equivalents: {},
};

export const dlmPolicyRequireEnabled: Control = {
  id: "dlm-policy-require-enabled",
  title: "Policies that make snapshots are on.",
  citations: ["164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)"],
  severity: "medium",
  description: "state of a lifecycle policy is not DISABLED.",
  remediation: 'leave state out, or set state: "ENABLED".',
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html",
  equivalents: {},
};

export const lakeformationSettingsForbidOpenFiltering: Control = {
  id: "lakeformation-settings-forbid-open-filtering",
  title: "Only named engines filter the data of the lake for others.",
  citations: ["164.312(a)(1)"],
  severity: "medium",
  description:
    "allowExternalDataFiltering is on only with externalDataFilteringAllowLists, and allowFullTableExternalDataAccess is not on: an engine that filters by itself sees every row and column.",
  remediation: "leave allowExternalDataFiltering out, or name the accounts in externalDataFilteringAllowLists.",
  source: "https://docs.aws.amazon.com/lake-formation/latest/dg/using-cell-level-security.html",
  equivalents: {},
};

export const ecrRegistryRequireScanning: Control = {
  id: "ecr-registry-require-scanning",
  title: "The scanning that a registry sets up scans something.",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(1)(ii)(A)"],
  severity: "medium",
  description:
    "A RegistryScanningConfiguration has rules; without any, only what is pushed by hand to a scan is scanned.",
  remediation:
    'add rules: [{ scanFrequency: "CONTINUOUS_SCAN", repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }] }].',
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html",
  equivalents: {},
};
