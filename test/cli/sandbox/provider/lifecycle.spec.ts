import assert from "node:assert/strict";
import { listResources, writeFaults, writeResource } from "../../../../cli/sandbox/world";
import { UNKNOWN } from "../../../../cli/sandbox/provider/limits";
import { ACCOUNT, check, create, REGION, urnOf, World } from "./fixture";

const KEY = "aws:kms/key:Key";
const VPC = "aws:ec2/vpc:Vpc";
const BUCKET = "aws:s3/bucket:Bucket";
const DETECTOR = "aws:guardduty/detector:Detector";
const DATABASE = "aws:rds/instance:Instance";

const ROLE = "aws:iam/role:Role";
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

describe("sandbox provider: life of a resource", () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.remove());

  it("knows at preview what echoes an argument, the Region and the tags, and nothing that AWS would compute", async () => {
    const provider = world.provider({ defaultTags: JSON.stringify({ tags: { Project: "phi", Owner: "a" } }) });
    const planned = await provider.create(urnOf(KEY, "k"), { description: "records", tags: { Owner: "b" } }, true);
    assert.equal(planned.id, "");
    assert.deepEqual(planned.outputs, {
      arn: UNKNOWN,
      description: "records",
      keyId: UNKNOWN,
      multiRegion: UNKNOWN,
      policy: UNKNOWN,
      region: REGION,
      rotationPeriodInDays: UNKNOWN,
      tags: { Owner: "b" },
      tagsAll: { Project: "phi", Owner: "b" },
    });
    assert.deepEqual(listResources(world.folder), [], "a preview makes nothing");
  });

  it("makes a resource with every output that the declaration promises, and keeps it in the world", async () => {
    const made = await create(world.provider(), KEY, "k", { description: "records", enableKeyRotation: true });
    assert.match(made.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(made.outputs["keyId"], made.id);
    assert.equal(made.outputs["arn"], `arn:aws:kms:${REGION}:${ACCOUNT}:key/${made.id}`);
    assert.deepEqual(
      [made.outputs["isEnabled"], made.outputs["deletionWindowInDays"], made.outputs["customerMasterKeySpec"]],
      [true, 30, "SYMMETRIC_DEFAULT"],
    );
    const [stored, ...others] = listResources(world.folder);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [stored?.type, stored?.id, stored?.urn, stored?.name, stored?.account, stored?.region],
      [KEY, made.id, urnOf(KEY, "k"), "k", ACCOUNT, REGION],
    );
  });

  it("gives two resources two ids, and the same resource the same outputs after every update", async () => {
    const provider = world.provider();
    const [one, two] = [
      await create(provider, VPC, "a", { cidrBlock: "10.0.0.0/16" }),
      await create(provider, VPC, "b", { cidrBlock: "10.0.0.0/16" }),
    ];
    assert.match(one.id, /^vpc-0[0-9a-f]{16}$/);
    assert.notEqual(one.id, two.id);
    assert.notEqual(one.outputs["defaultSecurityGroupId"], two.outputs["defaultSecurityGroupId"]);
    const news = { cidrBlock: "10.0.0.0/16", enableDnsHostnames: true };
    const updated = world.provider().update(urnOf(VPC, "a"), one.id, one.outputs, news, false);
    assert.deepEqual(updated.outputs, { ...one.outputs, enableDnsHostnames: true });
    assert.equal(updated.id, one.id);
  });

  it("plans an update with what the service filled in before still known", async () => {
    const provider = world.provider();
    const made = await create(provider, VPC, "v", { cidrBlock: "10.0.0.0/16" });
    const planned = provider.update(
      urnOf(VPC, "v"),
      made.id,
      made.outputs,
      { cidrBlock: "10.0.0.0/16", tags: { a: UNKNOWN } },
      true,
    );
    assert.equal(planned.outputs["defaultSecurityGroupId"], made.outputs["defaultSecurityGroupId"]);
    assert.deepEqual(planned.outputs["tags"], { a: UNKNOWN });
  });

  it("reads what is there, what was changed behind the engine's back, and that it is gone", async () => {
    const inputs = { bucket: "phi-dev-records", tags: { DataClassification: "phi" } };
    const made = await create(world.provider(), BUCKET, "b", inputs);
    const read = (): ReturnType<ReturnType<World["provider"]>["read"]> =>
      world.provider().read(urnOf(BUCKET, "b"), made.id, {});
    assert.deepEqual(read(), { id: made.id, outputs: made.outputs, inputs });

    const [stored] = listResources(world.folder);
    assert.ok(stored);
    writeResource(world.folder, {
      ...stored,
      outputs: { ...stored.outputs, tags: { DataClassification: "public" }, forceDestroy: true },
    });
    assert.deepEqual(read().inputs, {
      bucket: "phi-dev-records",
      tags: { DataClassification: "public" },
      forceDestroy: true,
    });

    world.provider().delete(urnOf(BUCKET, "b"), made.id, {});
    assert.deepEqual(read(), { id: "", outputs: {}, inputs: {} });
  });

  it("imports by the id, and by what the documentation says where that is another property", async () => {
    const inputs = {
      identifier: "records",
      engine: "postgres",
      instanceClass: "db.t4g.micro",
      allocatedStorage: 20,
      skipFinalSnapshot: true,
    };
    const made = await world.provider().create(urnOf(DATABASE, "d"), inputs, false);
    assert.match(made.id, /^db-[A-Z2-7]{26}$/);
    for (const id of [made.id, "records"]) {
      assert.deepEqual(world.provider().read(urnOf(DATABASE, "imported"), id, {}), {
        id: made.id,
        outputs: made.outputs,
        inputs,
      });
    }
  });

  it("knows what one stack made and another imported as the one thing that it is, whichever of them asks", async () => {
    const [ours, theirs] = ["dev", "tenant"].map((stack) => `urn:pulumi:${stack}::phi::${DETECTOR}::d`);
    assert.ok(ours !== undefined && theirs !== undefined);
    const judged = (urn: string) =>
      world.provider().check({ urn, olds: {}, news: { enable: true }, seed: new Uint8Array(0) });
    const made = await world.provider().create(ours, { enable: true }, false);
    assert.match(judged(theirs).failures[0]?.reason ?? "", /^BadRequestException: The region already has a detector/);
    world.provider().read(theirs, made.id, {});
    assert.deepEqual([...judged(theirs).failures, ...judged(ours).failures], []);
    world.provider().update(theirs, made.id, {}, { enable: true, tags: { a: "1" } }, false);
    assert.deepEqual([...judged(theirs).failures, ...judged(ours).failures], []);
    assert.match(judged(`${theirs}-2`).failures[0]?.reason ?? "", /^BadRequestException/);
  });

  it("refuses a name that is taken, with the service's own code, and not the same name in another Region, unless the service is global", async () => {
    const group = "aws:cloudwatch/logGroup:LogGroup";
    await create(world.provider(), group, "one", { name: "/phi/dev/flow" });
    await assert.rejects(
      create(world.provider(), group, "two", { name: "/phi/dev/flow" }),
      /ResourceAlreadyExistsException/,
    );
    const role = { name: "reader", assumeRolePolicy: TRUST };
    await create(world.provider(), ROLE, "one", role);
    await assert.rejects(create(world.provider({ region: "eu-west-1" }), ROLE, "two", role), /EntityAlreadyExists: /);
    const profile = "aws:iam/instanceProfile:InstanceProfile";
    await create(world.provider(), profile, "one", { name: "reader" });
    await assert.rejects(create(world.provider({ region: "eu-west-1" }), profile, "two", { name: "reader" }), {
      message: `EntityAlreadyExists: A resource of type ${profile} with name reader already exists.`,
    });
    await assert.doesNotReject(
      create(world.provider({ region: "eu-west-1" }), group, "three", { name: "/phi/dev/flow" }),
    );
  });

  it("deletes what does not exist without an error, and frees the name", async () => {
    const provider = world.provider();
    const made = await create(provider, BUCKET, "b", { bucket: "phi-dev-records" });
    provider.delete(urnOf(BUCKET, "b"), made.id, {});
    provider.delete(urnOf(BUCKET, "b"), made.id, {});
    await assert.doesNotReject(create(world.provider(), BUCKET, "c", { bucket: "phi-dev-records" }));
  });

  it("keeps the name of a deleted secret until its recovery window has passed", async () => {
    const type = "aws:secretsmanager/secret:Secret";
    const provider = world.provider();
    const made = await create(provider, type, "s", { name: "phi/dev/db" });
    assert.match(made.id, new RegExp(`^arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:phi/dev/db-[A-Za-z0-9]{6}$`));
    provider.delete(urnOf(type, "s"), made.id, {});
    assert.deepEqual(listResources(world.folder), []);
    await assert.rejects(
      create(world.provider(), type, "s", { name: "phi/dev/db" }),
      /InvalidRequestException: .*scheduled for deletion/,
    );
    const atOnce = await create(provider, type, "t", { name: "phi/dev/other", recoveryWindowInDays: 0 });
    provider.delete(urnOf(type, "t"), atOnce.id, {});
    await assert.doesNotReject(create(world.provider(), type, "t", { name: "phi/dev/other" }));
  });

  it("refuses to delete what is protected, in use, or would lose its last snapshot", async () => {
    const provider = world.provider();
    const vpc = await create(provider, VPC, "v", { cidrBlock: "10.0.0.0/16" });
    const subnet = await create(provider, "aws:ec2/subnet:Subnet", "s", { vpcId: vpc.id, cidrBlock: "10.0.0.0/24" });
    assert.throws(() => provider.delete(urnOf(VPC, "v"), vpc.id, {}), {
      message: `DependencyViolation: The vpc '${vpc.id}' has dependencies and cannot be deleted (aws:ec2/subnet:Subnet ${subnet.id})`,
    });
    const inputs = {
      identifier: "records",
      engine: "postgres",
      instanceClass: "db.t4g.micro",
      deletionProtection: true,
    };
    const database = await provider.create(urnOf(DATABASE, "d"), inputs, false).catch((error: Error) => error);
    assert.ok(!(database instanceof Error), String(database));
    assert.throws(() => provider.delete(urnOf(DATABASE, "d"), database.id, {}), /Cannot delete protected DB Instance/);
    provider.update(
      urnOf(DATABASE, "d"),
      database.id,
      database.outputs,
      { ...inputs, deletionProtection: false },
      false,
    );
    assert.throws(() => provider.delete(urnOf(DATABASE, "d"), database.id, {}), /finalSnapshotIdentifier is required/);
  });

  it("fails a creation as often as it was told to, and makes nothing then", async () => {
    writeFaults(world.folder, { [KEY]: { mode: "fail", times: 1 } });
    await assert.rejects(create(world.provider(), KEY, "k", {}), {
      message: `ServiceUnavailable: the sandbox was told to fail the creation of ${KEY}`,
    });
    assert.deepEqual(listResources(world.folder), []);
    await assert.doesNotReject(create(world.provider(), KEY, "k", {}));
  });

  it("refuses in the update what only the update can know", async () => {
    const provider = world.provider();
    assert.deepEqual(check(provider, KEY, "k", { deletionWindowInDays: UNKNOWN }).failures, []);
    await assert.rejects(
      provider.create(urnOf(KEY, "k"), { deletionWindowInDays: 3 }, false),
      /^Error: deletionWindowInDays: /,
    );
  });
});
