import type { Control } from "./control";

export const ssmDocumentForbidSharing: Control = {
  id: "ssm-document-forbid-sharing",
  title: "Documents of Systems Manager are private.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(3)(i)",
    "164.308(a)(3)(ii)(B)",
    "164.308(a)(4)(i)",
    "164.308(a)(4)(ii)(B)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description: 'Permissions do not name "All".',
  remediation: "share a document with single accounts.",
  source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html",
  equivalents: {
    awsConfig: ["SSM_DOCUMENT_NOT_PUBLIC"],
    checkov: ["CKV_AWS_303"],
    prowler: ["ssm_documents_set_as_public"],
  },
};
