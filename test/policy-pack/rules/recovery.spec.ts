import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const document = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

describe("backups", () => {
  it("backup-plan-require-daily: one rule that runs every day", () => {
    const plan = (...schedules: unknown[]): number =>
      found("backup-plan-require-daily", {
        type: "aws:backup/plan:Plan",
        props: { rules: schedules.map((schedule) => ({ schedule })) },
      });
    for (const daily of [
      "cron(0 5 ? * * *)",
      "cron(0 5 * * ? *)",
      "cron(0 0/6 ? * * *)",
      "rate(12 hours)",
      "rate(1 day)",
      undefined,
    ]) {
      strictEqual(plan(daily), 0, String(daily));
      strictEqual(plan("cron(0 8 1 * ? *)", daily), 0, String(daily));
    }
    for (const rarer of [
      "cron(0 5 ? * SUN *)",
      "cron(0 5 1 * ? *)",
      "cron(0 5 ? 1 * *)",
      "rate(7 days)",
      "whenever",
      unknown,
    ]) {
      strictEqual(plan(rarer), 1, rarer);
    }
    const continuous = {
      type: "aws:backup/plan:Plan",
      props: { rules: [{ schedule: "rate(7 days)", enableContinuousBackup: true }] },
    };
    strictEqual(found("backup-plan-require-daily", continuous), 0);
    strictEqual(found("backup-plan-require-daily", { type: "aws:backup/plan:Plan", props: { rules: unknown } }), 1);
  });

  it("backup-vault-require-lock: a policy does as well when it denies deletion to everyone", () => {
    const vault = (props: object = {}): Declared => ({
      type: "aws:backup/vault:Vault",
      name: "vault",
      props: { name: "backups", ...props },
    });
    const policy = (text: unknown): Declared => ({
      type: "aws:backup/vaultPolicy:VaultPolicy",
      props: { backupVaultName: "backups", policy: text },
    });
    const id = "backup-vault-require-lock";
    const deny = { Effect: "Deny", Principal: "*", Action: "backup:DeleteRecoveryPoint", Resource: "*" };
    strictEqual(found(id, vault(), policy(document(deny))), 0);
    strictEqual(found(id, vault(), policy(document({ ...deny, Action: "backup:Delete*" }))), 0);
    strictEqual(found(id, vault(), policy(document({ ...deny, Action: "backup:DeleteBackupVault" }))), 1);
    strictEqual(
      found(id, vault(), policy(document({ ...deny, Principal: { AWS: "arn:aws:iam::111122223333:role/x" } }))),
      1,
    );
    strictEqual(found(id, vault(), policy(document({ ...deny, Effect: "Allow" }))), 1);
    strictEqual(found(id, vault({ forceDestroy: true }), policy(document(deny))), 1);
    strictEqual(found(id, vault({ forceDestroy: true, tags: { DataClassification: "synthetic" } })), 0);
  });

  it("backup-selection-require-stores: advice on servers and file systems that no plan selects", () => {
    const id = "backup-selection-require-stores";
    const selection = {
      type: "aws:backup/selection:Selection",
      props: { resources: ["arn:aws:fsx:*:*:file-system/*"] },
    };
    for (const kind of ["Lustre", "Windows", "Ontap", "OpenZfs"]) {
      const type = `aws:fsx/${kind.charAt(0).toLowerCase()}${kind.slice(1)}FileSystem:${kind}FileSystem`;
      strictEqual(found(id, { type, props: {} }), 1, type);
      strictEqual(found(id, { type, props: {} }, selection), 0, type);
    }
    const server = (tags: object): Declared => ({ type: "aws:ec2/instance:Instance", props: { tags } });
    strictEqual(found(id, server({})), 1);
    strictEqual(found(id, server({ DataClassification: "phi" })), 0, "backup-volume-require-selection speaks of it");
    strictEqual(found("backup-volume-require-selection", server({ DataClassification: "phi" })), 1);
    strictEqual(found("backup-volume-require-selection", server({})), 0);
  });

  it("backup-volume-require-selection: by reference, by pattern, by tags, and by what else makes backups", () => {
    const id = "backup-volume-require-selection";
    const volume: Declared = { type: "aws:ebs/volume:Volume", name: "volume", props: { tags: { Backup: "daily" } } };
    const selection = (props: object, from: readonly string[] = []): Declared => ({
      type: "aws:backup/selection:Selection",
      props: { ...props },
      from: { resources: from },
    });
    strictEqual(found(id, { ...volume, props: {} }), 1);
    strictEqual(found(id, volume, selection({ resources: [unknown] }, ["volume"])), 0);
    strictEqual(found(id, volume, selection({ resources: [unknown] })), 1);
    strictEqual(found(id, volume, selection({ resources: ["*"] })), 0);
    strictEqual(found(id, volume, selection({ resources: ["arn:aws:ec2:*:*:volume/*"] })), 0);
    strictEqual(found(id, volume, selection({ resources: ["arn:aws:rds:*:*:db:*"] })), 1);
    const tag = (value: string): object => ({ selectionTags: [{ type: "STRINGEQUALS", key: "Backup", value }] });
    strictEqual(found(id, volume, selection(tag("daily"))), 0);
    strictEqual(found(id, volume, selection(tag("weekly"))), 1);
    const condition = (value: string): object => ({
      resources: ["*"],
      conditions: [{ stringLikes: [{ key: "aws:ResourceTag/Backup", value }] }],
    });
    strictEqual(found(id, volume, selection(condition("da*"))), 0);
    strictEqual(found(id, volume, selection(condition("we*"))), 1);
    const harmless = { ...volume, props: { tags: { DataClassification: "synthetic" } } };
    strictEqual(found(id, harmless), 0);
    const snapshots = (targetTags: object): Declared => ({
      type: "aws:dlm/lifecyclePolicy:LifecyclePolicy",
      props: { policyDetails: { targetTags } },
    });
    strictEqual(found(id, volume, snapshots({ Backup: "daily" })), 0);
    strictEqual(found(id, volume, snapshots({ Backup: "weekly" })), 1);
    const whole = (defaultPolicy: string): Declared => ({
      type: "aws:dlm/lifecyclePolicy:LifecyclePolicy",
      props: { defaultPolicy },
    });
    strictEqual(found(id, volume, whole("VOLUME")), 0);
    strictEqual(found(id, volume, whole("INSTANCE")), 1);
    const ofAll = (type: string): Declared => ({ type: "aws:organizations/policy:Policy", props: { type } });
    strictEqual(found(id, volume, ofAll("BACKUP_POLICY")), 0);
    strictEqual(found(id, { ...volume, props: {} }, ofAll("TAG_POLICY")), 1);
    const provider = { defaultTags: JSON.stringify({ tags: { Backup: "daily" } }) };
    strictEqual(found(id, { ...volume, props: {}, provider }, selection(tag("daily"))), 0, "a tag of the provider");
    strictEqual(found(id, { ...volume, props: {}, provider }, selection(tag("weekly"))), 1);
  });

  it("backup-volume-require-selection: a volume goes with the instance that it is attached to", () => {
    const id = "backup-volume-require-selection";
    const volume: Declared = { type: "aws:ebs/volume:Volume", name: "volume", props: {} };
    const server: Declared = { type: "aws:ec2/instance:Instance", name: "server", props: {} };
    const attached = (to: string): Declared => ({
      type: "aws:ec2/volumeAttachment:VolumeAttachment",
      props: { volumeId: unknown, instanceId: unknown },
      from: { volumeId: ["volume"], instanceId: [to] },
    });
    const selected: Declared = {
      type: "aws:backup/selection:Selection",
      props: { resources: [unknown] },
      from: { resources: ["server"] },
    };
    strictEqual(found(id, volume, server, attached("server"), selected), 0);
    strictEqual(found(id, volume, server, attached("server")), 1, "nothing backs the instance up");
    strictEqual(found(id, volume, server, selected), 1, "not attached");
  });

  it("backup-filesystem-require-selection: by its own policy, by reference and by pattern", () => {
    const id = "backup-filesystem-require-selection";
    const files: Declared = { type: "aws:efs/fileSystem:FileSystem", name: "files", props: {} };
    const own = {
      type: "aws:efs/backupPolicy:BackupPolicy",
      props: { fileSystemId: unknown, backupPolicy: { status: "ENABLED" } },
      from: { fileSystemId: ["files"] },
    };
    const selection = (resources: unknown[], from: readonly string[] = []): Declared => ({
      type: "aws:backup/selection:Selection",
      props: { resources },
      from: { resources: from },
    });
    strictEqual(found(id, files), 1);
    strictEqual(found(id, files, own), 0);
    strictEqual(found(id, files, selection([unknown], ["files"])), 0);
    strictEqual(found(id, files, selection(["arn:aws:elasticfilesystem:*:*:file-system/*"])), 0);
    strictEqual(found(id, files, selection(["arn:aws:rds:*:*:db:*"])), 1);
    strictEqual(found(id, { ...files, props: { tags: { DataClassification: "synthetic" } } }), 0);
  });

  it("backup-…-require-selection: a tag for backups counts where a plan elsewhere makes them, and only there", () => {
    for (const [id, type] of [
      ["backup-volume-require-selection", "aws:ebs/volume:Volume"],
      ["backup-filesystem-require-selection", "aws:efs/fileSystem:FileSystem"],
    ] as const) {
      const store = (tags: object): Declared => ({ type, name: "store", props: { tags } });
      const vault: Declared = { type: "aws:backup/vault:Vault", props: {} };
      for (const tags of [{ Backup: "daily" }, { "backup-plan": "35days" }, { BackupPolicy: unknown }]) {
        strictEqual(found(id, store(tags)), 0, JSON.stringify(tags));
        strictEqual(found(id, store(tags), vault), 1, "this stack makes its own");
      }
      for (const tags of [{ Backup: "none" }, { backup: "false" }, { Snapshot: "" }, { Team: "backup" }]) {
        strictEqual(found(id, store(tags)), 1, JSON.stringify(tags));
      }
    }
  });
});

describe("policies of file systems, devices and media", () => {
  const files = (policy: unknown, from: readonly string[] = []): number =>
    found(
      "efs-filesystem-require-tls-only",
      { type: "aws:efs/fileSystem:FileSystem", name: "files", props: {} },
      { type: "aws:efs/fileSystemPolicy:FileSystemPolicy", props: { policy }, from: { policy: from } },
    );
  const deny = {
    Effect: "Deny",
    Principal: { AWS: "*" },
    Action: "*",
    Resource: "*",
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
  const mount = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::111122223333:role/app" },
    Action: "elasticfilesystem:ClientMount",
    Resource: "*",
  };

  it("efs-filesystem-require-tls-only: judged by what the policy means", () => {
    strictEqual(files(document(deny, mount)), 0);
    strictEqual(files(document({ ...deny, Action: "elasticfilesystem:Client*" }, mount)), 0);
    strictEqual(files(document({ ...deny, Resource: undefined }, { ...mount, Resource: undefined })), 0);
    strictEqual(files(document({ ...mount, Condition: { Bool: { "aws:SecureTransport": "true" } } })), 0);
    strictEqual(files(unknown, ["files"]), 0);
    for (const weak of [
      document(mount),
      document({ ...deny, Action: "elasticfilesystem:ClientMount" }, mount),
      document({ ...deny, Principal: { AWS: "arn:aws:iam::111122223333:role/app" } }, mount),
      document({ ...deny, Condition: { Bool: { "aws:SecureTransport": "true" } } }, mount),
      document({ ...mount, Condition: { BoolIfExists: { "aws:SecureTransport": "true" } } }),
      unknown,
      "no policy",
    ]) {
      ok(files(weak) > 0, weak);
    }
  });

  it("iot-policy-forbid-wildcards: neither every action nor every resource", () => {
    const policy = (statement: object): number =>
      found("iot-policy-forbid-wildcards", { type: "aws:iot/policy:Policy", props: { policy: document(statement) } });
    const connect = {
      Effect: "Allow",
      Action: "iot:Connect",
      Resource: "arn:aws:iot:us-east-1:111122223333:client/${iot:Connection.Thing.ThingName}",
    };
    strictEqual(policy(connect), 0);
    strictEqual(policy({ ...connect, Resource: "arn:aws:iot:us-east-1:111122223333:topic/records/*" }), 0);
    strictEqual(policy({ ...connect, Action: "iot:*" }), 1);
    strictEqual(policy({ ...connect, Action: ["iot:Connect", "*"] }), 1);
    strictEqual(policy({ ...connect, Resource: "*" }), 1);
    strictEqual(policy({ ...connect, Resource: "arn:aws:iot:us-east-1:111122223333:topic/*" }), 1);
    strictEqual(policy({ Effect: "Deny", Action: "*", Resource: "*" }), 0);
  });

  it("mediastore-container-require-tls-only: each permission demands TLS, or a denial does", () => {
    const policy = (...statements: object[]): number =>
      found("mediastore-container-require-tls-only", {
        type: "aws:mediastore/containerPolicy:ContainerPolicy",
        props: { policy: document(...statements) },
      });
    const read = { Effect: "Allow", Principal: "*", Action: "mediastore:GetObject", Resource: "*" };
    strictEqual(policy({ ...read, Condition: { Bool: { "aws:SecureTransport": "true" } } }), 0);
    strictEqual(policy(read, { ...read, Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }), 0);
    strictEqual(policy(read), 1);
  });

  it("vpc-endpoint-require-scoped-policy: a condition has to name somebody, and a store any action is a way out", () => {
    const policy = (statement: object, serviceName: string): number =>
      found("vpc-endpoint-require-scoped-policy", {
        type: "aws:ec2/vpcEndpoint:VpcEndpoint",
        props: { serviceName, policy: document(statement) },
      });
    const [store, api] = ["com.amazonaws.us-east-1.s3", "com.amazonaws.us-east-1.logs"];
    const put = { Effect: "Allow", Principal: "*", Action: "s3:PutObject", Resource: "*" };
    strictEqual(policy(put, store), 1);
    strictEqual(policy({ ...put, Resource: "arn:aws:s3:::records/*" }, store), 0);
    strictEqual(policy({ ...put, Condition: { StringEquals: { "aws:ResourceOrgID": "o-1" } } }, store), 0);
    strictEqual(policy({ ...put, Condition: { StringLike: { "aws:PrincipalOrgID": "*" } } }, store), 1);
    strictEqual(policy({ ...put, Condition: { Bool: { "aws:SecureTransport": "true" } } }, store), 1);
    strictEqual(policy({ ...put, Action: "logs:PutLogEvents" }, api), 0);
    strictEqual(policy({ ...put, Action: "*", Condition: { StringLike: { "aws:PrincipalArn": "*" } } }, api), 1);
    strictEqual(
      policy({ ...put, Action: "*", Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } } }, api),
      0,
    );
  });
});
