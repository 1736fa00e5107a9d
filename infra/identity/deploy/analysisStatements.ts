import { type Naming } from "../../naming";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/** Catalogue, queries, warehouse, guardrails and notebooks: made and described, never used. */
export function analysisStatements(names: Naming): Statement[] {
  const of = (service: string, actions: readonly string[]): string[] => actions.map((action) => `${service}:${action}`);
  const tags = ["ListTagsForResource", "TagResource", "UntagResource"];
  const databases = names.of("*").replaceAll("-", "_");
  return [
    allow(
      "Tables",
      of("glue", ["CreateDatabase", "CreateTable", "DeleteDatabase", "DeleteTable", "UpdateDatabase", "UpdateTable"]),
      ["catalog", `database/${databases}`, `table/${databases}/*`].map((each) => names.arn("glue", each)),
    ),
    allow(
      "Catalog",
      of("glue", [
        "CreateSecurityConfiguration",
        "DeleteSecurityConfiguration",
        "Get*",
        "PutDataCatalogEncryptionSettings",
        "TagResource",
        "UntagResource",
      ]),
      "*",
    ),
    allow(
      "Queries",
      of("athena", [
        "CreateNamedQuery",
        "CreateWorkGroup",
        "DeleteNamedQuery",
        "DeleteWorkGroup",
        "GetNamedQuery",
        "GetWorkGroup",
        "UpdateNamedQuery",
        "UpdateWorkGroup",
        ...tags,
      ]),
      names.arn("athena", `workgroup/${names.of("*")}`),
    ),
    allow(
      "Warehouses",
      of("redshift-serverless", [
        "CreateNamespace",
        "CreateWorkgroup",
        "DeleteWorkgroup",
        "GetNamespace",
        "GetWorkgroup",
        "UpdateNamespace",
        "UpdateWorkgroup",
        ...tags,
      ]),
      ["namespace/*", "workgroup/*"].map((each) => names.arn("redshift-serverless", each)),
    ),
    allow(
      "Guardrails",
      of("bedrock", ["CreateGuardrail*", "DeleteGuardrail", "GetGuardrail", "UpdateGuardrail", ...tags]),
      names.arn("bedrock", "guardrail/*"),
    ),
    allow(
      "InvocationLogs",
      ["bedrock:GetModelInvocationLoggingConfiguration", "bedrock:PutModelInvocationLoggingConfiguration"],
      "*",
    ),
    allow(
      "Notebooks",
      of("sagemaker", [
        "AddTags",
        "CreateDomain",
        "DeleteDomain",
        "DeleteTags",
        "DescribeDomain",
        "ListTags",
        "UpdateDomain",
      ]),
      names.arn("sagemaker", "domain/*"),
    ),
  ];
}
