import { INSPECT_ACTIONS, MANAGE_ACTIONS, WRITE_ACTIONS } from "../../keys/keyActions";
import { type Naming } from "../../naming";
import { mergeConditions } from "../../policies/mergeConditions";
import { type Statement } from "../../policies/statement";
import { viaService } from "../../policies/viaService";
import { denyPatientData } from "../statements";
import { allow } from "./allow";

/** Keys, buckets, databases, caches and their secrets: made and described, never read. */
export function dataStatements(names: Naming): Statement[] {
  const keys = names.arn("kms", "key/*");
  const buckets = `arn:${names.partition}:s3:::${names.of("*")}-${names.accountId}-${names.region}`;
  const ours = (service: string, kinds: readonly string[]): string[] =>
    kinds.map((kind) => names.arn(service, `${kind}:${names.of("*")}`));
  return [
    allow("CreateKeys", ["kms:CreateKey", "kms:ListAliases", "kms:ListKeys"], "*"),
    // Not narrowed to the stack's keys: a new key's alias or tags may take minutes to count, and `up` cannot wait. What
    // holds for every key is its own policy, and the boundary.
    // https://docs.aws.amazon.com/kms/latest/developerguide/abac.html
    allow("ManageKeys", [...INSPECT_ACTIONS, ...MANAGE_ACTIONS], [keys, names.arn("kms", names.keyAlias("*"))]),
    {
      ...allow("EncryptSecrets", WRITE_ACTIONS, keys),
      Condition: viaService(names, ["secretsmanager"]),
    },
    {
      ...allow("GrantToAwsResources", ["kms:CreateGrant"], keys),
      Condition: mergeConditions(viaService(names, ["elasticache", "rds", "secretsmanager"]), {
        Bool: { "kms:GrantIsForAWSResource": "true" },
      }),
    },
    allow("ListBuckets", ["s3:GetAccountPublicAccessBlock", "s3:ListAllMyBuckets"], "*"),
    allow(
      "Buckets",
      [
        "CreateBucket",
        "DeleteBucket*",
        "GetBucket*",
        "Get*Configuration",
        "ListBucket",
        "PutBucket*",
        "Put*Configuration",
      ].map((what) => `s3:${what}`),
      buckets,
    ),
    allow("Databases", ["rds:Describe*", "rds:ListTagsForResource", "elasticache:Describe*", "elasticache:List*"], "*"),
    allow(
      "ManageDatabases",
      [
        "AddTagsToResource",
        "CreateDB*",
        "DeleteDBInstance",
        "DeleteDBParameterGroup",
        "DeleteDBSubnetGroup",
        "ModifyDB*",
        "RebootDBInstance",
        "RemoveTagsFromResource",
        "ResetDBParameterGroup",
      ].map((what) => `rds:${what}`),
      // An instance without an option group of its own has the engine's default one.
      [...ours("rds", ["db", "og", "pg", "snapshot", "subgrp"]), names.arn("rds", "og:default:*")],
    ),
    allow(
      "ManageCaches",
      ["AddTags*", "Create*", "Delete*", "Modify*", "RemoveTags*"].map((what) => `elasticache:${what}`),
      ours("elasticache", ["parametergroup", "replicationgroup", "snapshot", "subnetgroup", "user", "usergroup"]),
    ),
    allow(
      "ManageSecrets",
      [
        "CancelRotateSecret",
        "CreateSecret",
        "DescribeSecret",
        "GetResourcePolicy",
        "PutResourcePolicy",
        "RotateSecret",
        "TagResource",
        "UntagResource",
        "UpdateSecret",
      ].map((what) => `secretsmanager:${what}`),
      [names.arn("secretsmanager", "secret:rds!db-*"), names.arn("secretsmanager", `secret:${names.prefix}/*`)],
    ),
    denyPatientData(names),
  ];
}
