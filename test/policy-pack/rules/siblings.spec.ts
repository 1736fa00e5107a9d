import { deepEqual } from "node:assert";
import { oddOnesOut } from "../../../policy-pack/judge/oddOnesOut";
import type { Rule } from "../../../policy-pack/judge/rule";
import { backupVaultRequireUniformGuards } from "../../../policy-pack/rules/backup/backupVaultRequireUniformGuards";
import { dataStoreRequireUniformClassification } from "../../../policy-pack/rules/data/dataStoreRequireUniformClassification";
import { iamPolicyLimitDataAccess } from "../../../policy-pack/rules/iam/iamPolicyLimitDataAccess";
import { iamRoleRequireSource } from "../../../policy-pack/rules/iam/iamRoleRequireSource";
import { iamRoleRequireBoundary } from "../../../policy-pack/rules/iam/iamRoleRequireBoundary";
import { kmsKeyLimitMultiRegion } from "../../../policy-pack/rules/kms/kmsKeyLimitMultiRegion";
import { logsGroupRequireUniformKeeping } from "../../../policy-pack/rules/logs/logsGroupRequireUniformKeeping";
import { s3BucketRequireUniformLifecycle } from "../../../policy-pack/rules/s3/s3BucketRequireUniformLifecycle";
import { type Declared, judge, unknown } from "../../support/policyHarness";

const named = (rule: Rule, resources: readonly Declared[], config: object = {}): readonly string[] => [
  ...new Set(judge(rule, resources, config).map(({ resource }) => resource.split("::").at(-1) ?? "")),
];
const many = (count: number, make: (name: string) => Declared): readonly Declared[] =>
  Array.from({ length: count }, (_, index) => make(`other${String(index)}`));
const text = (Statement: object): string => JSON.stringify({ Version: "2012-10-17", Statement });

describe("what all siblings of a stack have, and one lacks", () => {
  it("is told from three for each that lacks it, and from the number that the rule asks for", () => {
    const has = (item: string): boolean => item === "has";
    deepEqual(oddOnesOut(["has", "has", "has", "lacks"], has, 3), ["lacks"]);
    deepEqual(oddOnesOut(["has", "has", "lacks"], has, 3), []);
    deepEqual(oddOnesOut(["has", "has", "has", "lacks", "lacks"], has, 3), []);
    deepEqual(oddOnesOut(["has", "has", "has"], has, 3), []);
    deepEqual(oddOnesOut([], has, 0), []);
  });

  it("iam-role-require-boundary: a role without a boundary among roles that have one", () => {
    const role = (name: string, permissionsBoundary?: unknown): Declared => ({
      type: "aws:iam/role:Role",
      name,
      props: { permissionsBoundary },
    });
    const bounded = many(3, (name) => role(name, "arn:aws:iam::111122223333:policy/boundary"));
    for (const none of [undefined, null]) {
      deepEqual(named(iamRoleRequireBoundary, [...bounded, role("free", none)]), ["free"]);
    }
    deepEqual(named(iamRoleRequireBoundary, [...bounded, role("bound", unknown)]), []);
    deepEqual(named(iamRoleRequireBoundary, [...bounded.slice(1), role("free")]), []);
    deepEqual(
      named(
        iamRoleRequireBoundary,
        many(5, (name) => role(name)),
      ),
      [],
    );
  });

  it("iam-role-require-source: a service without a source, where a twin by Sid or the habit of the stack has one", () => {
    const role = (name: string, service: string, source: boolean, Sid?: string): Declared => ({
      type: "aws:iam/role:Role",
      name,
      props: {
        assumeRolePolicy: text({
          ...(Sid && { Sid }),
          Effect: "Allow",
          Principal: { Service: `${service}.amazonaws.com` },
          Action: "sts:AssumeRole",
          ...(source && { Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } }),
        }),
      },
    });
    const found = (...roles: Declared[]): readonly string[] => named(iamRoleRequireSource, roles);
    deepEqual(found(role("one", "ecs-tasks", true, "Tasks"), role("two", "ecs-tasks", false, "Tasks")), ["two"]);
    deepEqual(found(role("one", "ecs-tasks", true, "Tasks"), role("two", "ecs-tasks", false, "Start")), []);
    deepEqual(found(role("one", "ecs-tasks", true), role("two", "ecs-tasks", false)), []);
    const habit = ["s3", "config", "firehose"].map((service) => role(service, service, true));
    deepEqual(found(...habit, role("function", "lambda", false)), ["function"]);
    deepEqual(found(...habit.slice(1), role("function", "lambda", false)), []);
    for (const silent of ["cloudtrail", "ec2", "backup", "ecs-tasks"]) {
      deepEqual(found(...habit, role("silent", silent, false)), [], silent);
    }
    const asked = ["monitoring.rds", "vpc-flow-logs", "bedrock"].map((service) => role(service, service, true));
    deepEqual(found(...asked, role("function", "lambda", false)), [], "conditions that are demanded are no habit");
    const text0 = { type: "aws:iam/role:Role", name: "later", props: { assumeRolePolicy: unknown }, from: {} };
    deepEqual(found(...habit, { ...text0, from: { assumeRolePolicy: ["s3"] } }), []);
  });

  it("iam-policy-limit-data-access: all keys of an account, by alias as elsewhere in the stack", () => {
    const policy = (name: string, more: object): Declared => ({
      type: "aws:iam/rolePolicy:RolePolicy",
      name,
      props: {
        policy: text({
          Effect: "Allow",
          Action: "kms:Decrypt",
          Resource: "arn:aws:kms:us-east-1:111122223333:key/*",
          Condition: { StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" }, ...more },
        }),
      },
    });
    const alias = (value: string): object => ({ "ForAnyValue:StringEquals": { "kms:ResourceAliases": value } });
    const others = many(3, (name) => policy(name, alias("alias/records")));
    deepEqual(named(iamPolicyLimitDataAccess, [...others, policy("wide", {})]), ["wide"]);
    deepEqual(named(iamPolicyLimitDataAccess, [...others, policy("wide", alias("*"))]), ["wide"]);
    deepEqual(named(iamPolicyLimitDataAccess, [...others, policy("named", alias("alias/backups"))]), []);
    deepEqual(named(iamPolicyLimitDataAccess, [policy("one", {}), policy("two", {})]), []);
    const inlinePolicies = [policy("a", {}), policy("b", {})].map(({ props }) => props);
    const deploy = { type: "aws:iam/role:Role", name: "deploy", props: { inlinePolicies } };
    deepEqual(named(iamPolicyLimitDataAccess, [...others, deploy]), [], "several statements: written in another way");
  });

  it("kms-key-limit-multi-region: a key among keys of one region, unless a replica of it is here", () => {
    const key = (name: string, multiRegion?: unknown): Declared => ({
      type: "aws:kms/key:Key",
      name,
      props: { multiRegion },
      outputs: { multiRegion, arn: `arn:aws:kms:us-east-1:111122223333:key/${name}` },
    });
    const home = many(3, (name) => key(name));
    for (const on of [true, "true", unknown]) {
      deepEqual(named(kmsKeyLimitMultiRegion, [...home, key("far", on)]), ["far"], String(on));
    }
    for (const off of [false, "false", null, undefined]) {
      deepEqual(named(kmsKeyLimitMultiRegion, [...home, key("near", off)]), [], String(off));
    }
    const replica = (props: object): Declared => ({
      type: "aws:kms/replicaKey:ReplicaKey",
      name: "copy",
      props: { ...props },
    });
    const far = [...home, key("far", true)];
    const primaryKeyArn = "arn:aws:kms:us-east-1:111122223333:key/far";
    deepEqual(named(kmsKeyLimitMultiRegion, [...far, replica({ primaryKeyArn })]), []);
    const later = { ...replica({ primaryKeyArn: unknown }), from: { primaryKeyArn: ["far"] } };
    deepEqual(named(kmsKeyLimitMultiRegion, [...far, later]), []);
    deepEqual(named(kmsKeyLimitMultiRegion, [key("far", true)]), [], "by itself it may have replicas elsewhere");
  });

  it("data-store-require-uniform-classification: one without the tag among those with the same further tags", () => {
    const store = (name: string, tags: unknown, type = "aws:s3/bucket:Bucket"): Declared => ({
      type,
      name,
      props: { bucket: name, tags },
    });
    const others = many(3, (name) => store(name, { Owner: "records", DataClassification: "phi" }));
    const found = (other: Declared, config: object = {}): readonly string[] =>
      named(dataStoreRequireUniformClassification, [...others, other], config);
    deepEqual(found(store("forgotten", { Owner: "records" })), ["forgotten"]);
    deepEqual(found(store("forgotten", { Owner: "records", DataClassification: null })), ["forgotten"]);
    deepEqual(found(store("vault", { Owner: "records" }, "aws:backup/vault:Vault")), ["vault"]);
    for (const tags of [undefined, null, unknown, {}, { Team: "web" }, { Owner: "x", DataClassification: unknown }]) {
      deepEqual(found(store("other", tags)), [], JSON.stringify(tags));
    }
    deepEqual(found(store("role", { Owner: "records" }, "aws:iam/role:Role")), [], "keeps no data");
    deepEqual(found(store("other", { Owner: "records" }), { classificationTag: "Klass" }), [], "another tag");
    const target = { type: "aws:s3/bucketLogging:BucketLogging", props: { bucket: "other0", targetBucket: "logs" } };
    const logs = store("logs", { Owner: "records" });
    deepEqual(named(dataStoreRequireUniformClassification, [...others, logs, target]), [], "receives access logs");
  });

  it("logs-group-require-uniform-keeping: six years for audit logs, and what nearly all groups have", () => {
    const group = (name: string, props: object): Declared => ({
      type: "aws:cloudwatch/logGroup:LogGroup",
      name,
      props: { name, ...props },
    });
    const found = (...groups: Declared[]): readonly string[] => named(logsGroupRequireUniformKeeping, groups);
    const audit = (retentionInDays: unknown): Declared =>
      group("audit", { retentionInDays, tags: { DataClassification: "audit" } });
    deepEqual(found(audit(365)), ["audit"]);
    for (const long of [2192, "2557", 0, undefined, null]) {
      deepEqual(found(audit(long)), [], String(long));
    }
    const long = many(4, (name) => group(name, { retentionInDays: 2192 }));
    deepEqual(found(...long, group("app", { retentionInDays: 365 })), ["app"]);
    deepEqual(found(...long.slice(1), group("app", { retentionInDays: 365 })), []);
    const kept = many(5, (name) => group(name, { deletionProtectionEnabled: true }));
    for (const off of [undefined, null, false, unknown]) {
      deepEqual(found(...kept, group("open", { deletionProtectionEnabled: off })), ["open"], String(off));
    }
    deepEqual(found(...kept, group("open", { deletionProtectionEnabled: "true" })), []);
    deepEqual(found(...kept.slice(1), group("open", {})), []);
    deepEqual(found(...kept, group("open", { tags: { DataClassification: "synthetic" } })), []);
  });

  it("backup-vault-require-uniform-guards: a lock or a policy on one vault and not on another", () => {
    const vault = (name: string): Declared => ({ type: "aws:backup/vault:Vault", name, props: { name } });
    const on = (type: string, backupVaultName: unknown, from: string[] = []): Declared => ({
      type: `aws:backup/${type}`,
      name: `${type}-${String(backupVaultName)}`,
      props: { backupVaultName },
      from: { backupVaultName: from },
    });
    const vaults = [vault("main"), vault("far")];
    for (const type of ["vaultLockConfiguration:VaultLockConfiguration", "vaultPolicy:VaultPolicy"]) {
      deepEqual(named(backupVaultRequireUniformGuards, [...vaults, on(type, "main")]), ["far"], type);
      deepEqual(named(backupVaultRequireUniformGuards, [...vaults, on(type, "main"), on(type, unknown, ["far"])]), []);
    }
    deepEqual(named(backupVaultRequireUniformGuards, vaults), []);
  });

  it("s3-bucket-require-uniform-lifecycle: replaced versions are kept as in the other lifecycles", () => {
    const pair = (name: string, rule: object): readonly Declared[] => [
      { type: "aws:s3/bucket:Bucket", name, props: { bucket: name, tags: { DataClassification: "phi" } } },
      {
        type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        name: `${name}-lifecycle`,
        props: { bucket: name, rules: [{ status: "Enabled", ...rule }] },
      },
    ];
    const days = (noncurrentDays: unknown): object => ({ noncurrentVersionExpiration: { noncurrentDays } });
    const others = ["a", "b", "c"].flatMap((name) => pair(name, days(2192)));
    const found = (rule: object): readonly string[] =>
      named(s3BucketRequireUniformLifecycle, [...others, ...pair("odd", rule)]);
    deepEqual(found(days(365)), ["odd-lifecycle"]);
    for (const fine of [days(2192), days("2557"), {}, days(unknown)]) {
      deepEqual(found(fine), [], JSON.stringify(fine));
    }
    deepEqual(named(s3BucketRequireUniformLifecycle, [...others.slice(2), ...pair("odd", days(365))]), []);
  });
});
