import type { Control } from "./control";

export const organizationsOrganizationRequireAllFeatures: Control = {
  id: "organizations-organization-require-all-features",
  title: "An organisation can limit its accounts.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)"],
  severity: "medium",
  description: "featureSet is ALL, its default: consolidated billing alone has no service control policies.",
  remediation: "leave featureSet out.",
  source: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html",
  equivalents: {},
};
