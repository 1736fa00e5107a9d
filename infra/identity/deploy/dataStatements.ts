import { INSPECT_ACTIONS, MANAGE_ACTIONS, WRITE_ACTIONS } from "../../keys/keyActions";
import { type Naming } from "../../naming";
import { mergeConditions } from "../../policies/mergeConditions";
import { type Statement } from "../../policies/statement";
import { viaService } from "../../policies/viaService";
import { denyPatientData } from "../statements";
import { allow } from "./allow";

/** What making a key and giving it its alias takes. */
const SET_UP_ACTIONS = [
  "kms:CreateAlias",
  "kms:DeleteAlias",
  "kms:EnableKeyRotation",
  "kms:TagResource",
  "kms:UpdateAlias",
] as const;

/** Services through which whoever makes a resource encrypts it; the keys' policies say which key through which. */
const ENCRYPT_THROUGH = ["bedrock", "redshift", "redshift-serverless", "sagemaker", "secretsmanager"] as const;

/** Services whose resources keep a grant on the key that they are made with. */
const GRANT_THROUGH = [
  "bedrock",
  "elasticache",
  "glue",
  "rds",
  "redshift",
  "redshift-serverless",
  "sagemaker",
  "secretsmanager",
] as const;

/** Buckets through which a deployment hands files to AWS services: templates and lists of trusted authorities. */
const HAND_OVER = ["templates", "trust"] as const;

/** Keys, buckets, databases, caches and their secrets: made and described, never read. */
export function dataStatements(names: Naming): Statement[] {
  const keys = names.arn("kms", "key/*");
  const inEveryRegion = (resource: string): string => names.arn("kms", resource, "*");
  const buckets = `arn:${names.partition}:s3:::${names.of("*")}-${names.accountId}-${names.region}`;
  const laterActions = MANAGE_ACTIONS.filter((action) => !SET_UP_ACTIONS.some((each) => each === action));
  const handedOver = HAND_OVER.map((role) => names.bucketArn(role));
  const ours = (service: string, kinds: readonly string[]): string[] =>
    kinds.map((kind) => names.arn(service, `${kind}:${names.of("*")}`));
  return [
    allow("CreateKeys", ["kms:CreateKey", "kms:ListAliases", "kms:ListKeys"], "*"),
    // Not narrowed to the stack's keys: a new key's alias and tags may take minutes to count, and `up` cannot wait.
    // https://docs.aws.amazon.com/kms/latest/developerguide/abac.html
    allow(
      "SetUpKeys",
      [...INSPECT_ACTIONS, ...SET_UP_ACTIONS],
      [inEveryRegion("key/*"), inEveryRegion(names.keyAlias("*"))],
    ),
    {
      ...allow("ManageKeys", laterActions, inEveryRegion("key/*")),
      Condition: { "ForAnyValue:StringLike": { "kms:ResourceAliases": names.keyAlias("*") } },
    },
    { ...allow("EncryptResources", WRITE_ACTIONS, keys), Condition: viaService(names, ENCRYPT_THROUGH) },
    {
      ...allow("EncryptHandedOver", WRITE_ACTIONS, keys),
      Condition: mergeConditions(viaService(names, ["s3"]), {
        StringLike: { "kms:EncryptionContext:aws:s3:arn": handedOver.map((bucket) => `${bucket}*`) },
      }),
    },
    {
      ...allow("GrantToAwsResources", ["kms:CreateGrant"], keys),
      Condition: mergeConditions(viaService(names, GRANT_THROUGH), {
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
    allow(
      "HandOver",
      ["DeleteObject", "GetObject*", "PutObject", "PutObjectTagging"].map((what) => `s3:${what}`),
      handedOver.map((bucket) => `${bucket}/*`),
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
      ["rds!db-*", `redshift!${names.of("*")}`, `${names.prefix}/*`].map((secret) =>
        names.arn("secretsmanager", `secret:${secret}`),
      ),
    ),
    denyPatientData(names),
  ];
}
