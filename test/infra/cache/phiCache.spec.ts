import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { connectToCache } from "../../../infra/cache/connect";
import { familyOf } from "../../../infra/cache/parameters";
import { PhiCache, type PhiCacheArgs } from "../../../infra/cache/phiCache";
import { build, type Recorded, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEYS = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000";
const USER = "aws:elasticache/user:User";

function cache(
  changes: Partial<PhiCacheArgs> = {},
  opts: pulumi.ComponentResourceOptions = {},
): Promise<Recording<PhiCache>> {
  return build(
    () =>
      new PhiCache(
        "cache",
        {
          names: testNaming(),
          holdsPhi: true,
          keyArn: `${KEYS}1`,
          auditKeyArn: `${KEYS}2`,
          subnetIds: ["subnet-1", "subnet-2"],
          securityGroupId: "sg-1",
          nodeClass: "cache.t4g.small",
          zoneCount: 2,
          logRetentionDays: 2192,
          ...changes,
        },
        opts,
      ),
  );
}

const groupOf = (made: Recording<PhiCache>): Recorded => made.one("aws:elasticache/replicationGroup:ReplicationGroup");
const pick = (resource: Recorded, ...keys: string[]): unknown[] => keys.map((key) => resource.inputs[key]);

describe("infra/cache PhiCache", () => {
  let made: Recording<PhiCache>;
  before(async () => {
    made = await cache();
  });

  it("R-000-01 R-001-43 encrypts what nodes keep on disk and snapshots with the cache key", () => {
    assert.deepEqual(pick(groupOf(made), "atRestEncryptionEnabled", "kmsKeyId"), [true, `${KEYS}1`]);
  });

  it("R-000-26 R-000-02 requires TLS from creation, without the mode in which clients may do without", () => {
    const transit = pick(groupOf(made), "transitEncryptionEnabled", "transitEncryptionMode", "authToken");
    assert.deepEqual(transit, [true, "required", undefined]);
  });

  it("R-000-24 authenticates the application with IAM and lets it neither administer nor empty the cache", () => {
    assert.deepEqual(made.one(USER, "cache-users-app").inputs, {
      userId: "phi-test-cache-app",
      userName: "phi-test-cache-app",
      engine: "valkey",
      authenticationMode: { type: "iam" },
      accessString: "on ~* -@all +@read +@write +@connection +@transaction +@scripting -@dangerous +info",
      tags: { Name: "phi-test-cache-app", Purpose: "cache-app", DataClassification: "internal" },
    });
    assert.equal(made.value.userName, "phi-test-cache-app");
  });

  it("R-000-26 switches the default user off, under a password that nobody knows", () => {
    const { passwordsWo, ...rest } = made.one(USER, "cache-users-default").inputs;
    assert.deepEqual(rest, {
      userId: "phi-test-cache-default",
      userName: "default",
      engine: "valkey",
      accessString: "off -@all",
      passwordsWoVersion: 1,
      tags: { Name: "phi-test-cache-default", Purpose: "cache-default", DataClassification: "internal" },
    });
    // What marks a secret on the wire: Pulumi encrypts it wherever it goes.
    const wrapped = passwordsWo as { value?: string } | string;
    const password = typeof wrapped === "string" ? wrapped : wrapped.value;
    assert.match(password ?? "", /^[A-Za-z0-9_-]{64}$/);
  });

  it("makes a new password with each creation and never changes it afterwards", async () => {
    const ignored: unknown[] = [];
    const secrets: unknown[] = [];
    const watch: pulumi.ResourceTransformation = ({ type, name, opts }) => {
      if (type === USER && name === "cache-users-default") {
        ignored.push((opts as pulumi.CustomResourceOptions).ignoreChanges);
      }
      return undefined;
    };
    for (let run = 0; run < 2; run++) {
      const again = await cache({}, { transformations: [watch] });
      secrets.push(JSON.stringify(again.one(USER, "cache-users-default").inputs["passwordsWo"]));
    }
    assert.deepEqual(ignored, [["passwordsWo"], ["passwordsWo"]]);
    assert.notEqual(secrets[0], secrets[1]);
  });

  it("lets these two users in and nobody else", () => {
    const { userGroupId, engine, userIds } = made.one("aws:elasticache/userGroup:UserGroup").inputs;
    assert.deepEqual(
      [userGroupId, engine, userIds],
      ["phi-test-cache", "valkey", ["phi-test-cache-default", "phi-test-cache-app"]],
    );
    assert.deepEqual(groupOf(made).inputs["userGroupIds"], ["phi-test-cache"]);
  });

  it("R-001-16 R-000-39 stands in isolated subnets behind its security group", () => {
    assert.deepEqual(made.one("aws:elasticache/subnetGroup:SubnetGroup").inputs["subnetIds"], ["subnet-1", "subnet-2"]);
    const place = pick(groupOf(made), "subnetGroupName", "securityGroupIds", "port");
    assert.deepEqual(place, ["phi-test-cache", ["sg-1"], 6379]);
  });

  it("has a node in each zone and fails over from two on", async () => {
    const keys = ["numCacheClusters", "automaticFailoverEnabled", "multiAzEnabled"];
    assert.deepEqual(pick(groupOf(made), ...keys), [2, true, true]);
    assert.deepEqual(pick(groupOf(await cache({ zoneCount: 1 })), ...keys), [1, false, false]);
    assert.deepEqual(pick(groupOf(made), "nodeType", "engine", "engineVersion"), ["cache.t4g.small", "valkey", "8.1"]);
  });

  it("R-002-09 delivers the engine log to a group with the audit key and six years of retention", () => {
    assert.deepEqual(
      made
        .ofType("aws:cloudwatch/logGroup:LogGroup")
        .map((group) => pick(group, "name", "kmsKeyId", "retentionInDays", "deletionProtectionEnabled")),
      [["/phi/test/cache-engine-log", `${KEYS}2`, 2192, true]],
    );
    assert.deepEqual(groupOf(made).inputs["logDeliveryConfigurations"], [
      {
        destination: "/phi/test/cache-engine-log",
        destinationType: "cloudwatch-logs",
        logFormat: "json",
        logType: "engine-log",
      },
    ]);
  });

  it("delivers the slow log, which holds keys and values, only where asked, and classes it as the data", async () => {
    const slow = await cache({ slowLog: true });
    const configurations = groupOf(slow).inputs["logDeliveryConfigurations"] as { logType: string }[];
    assert.deepEqual(
      configurations.map(({ logType }) => logType),
      ["engine-log", "slow-log"],
    );
    const { kmsKeyId, tags } = slow.one("aws:cloudwatch/logGroup:LogGroup", "cache-slow-log").inputs;
    assert.deepEqual([kmsKeyId, (tags as Record<string, string>)["DataClassification"]], [`${KEYS}2`, "phi"]);
  });

  it("keeps daily snapshots, and a final one where it may hold patient data", async () => {
    const keys = ["snapshotRetentionLimit", "snapshotWindow", "finalSnapshotIdentifier"];
    assert.deepEqual(pick(groupOf(made), ...keys), [7, "02:00-03:00", "phi-test-cache-final"]);
    const synthetic = await cache({ holdsPhi: false, snapshotDays: 1 });
    assert.deepEqual(pick(groupOf(synthetic), ...keys), [1, "02:00-03:00", undefined]);
  });

  it("is protected and kept exactly where the stack may hold patient data", async () => {
    for (const holdsPhi of [true, false]) {
      const guards: unknown[] = [];
      const watch: pulumi.ResourceTransformation = ({ type, opts }) => {
        if (type === "aws:elasticache/replicationGroup:ReplicationGroup") {
          guards.push([opts.protect, (opts as pulumi.CustomResourceOptions).retainOnDelete]);
        }
        return undefined;
      };
      await cache({ holdsPhi }, { transformations: [watch] });
      assert.deepEqual(guards, [[holdsPhi, holdsPhi]]);
    }
  });

  it("names its parameter group after the major version", () => {
    const group = made.one("aws:elasticache/parameterGroup:ParameterGroup").inputs;
    assert.deepEqual([group["name"], group["family"]], ["phi-test-valkey8", "valkey8"]);
    assert.equal(groupOf(made).inputs["parameterGroupName"], "phi-test-valkey8");
    assert.equal(familyOf("7.2"), "valkey7");
  });

  it("refuses a stack whose name makes the identifier too long", async () => {
    await assert.rejects(cache({ names: testNaming({ stack: "a".repeat(31) }) }), {
      message:
        `The cache would be called "phi-${"a".repeat(31)}-cache"; ElastiCache accepts 40 characters. ` +
        "Choose a shorter name for the stack.",
    });
  });

  it("connecting names this cache and this user", () => {
    assert.deepEqual(connectToCache(testNaming()), {
      Sid: "ConnectToCache",
      Effect: "Allow",
      Action: "elasticache:Connect",
      Resource: [
        "arn:aws:elasticache:us-east-1:111122223333:replicationgroup:phi-test-cache",
        "arn:aws:elasticache:us-east-1:111122223333:user:phi-test-cache-app",
      ],
    });
  });
});
