import assert from "node:assert/strict";
import { UNKNOWN } from "../../../../cli/sandbox/provider/limits";
import { ACCOUNT, check, create, REGION, urnOf, World } from "./fixture";

describe("sandbox provider: check", () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.remove());

  const SUBNET = "aws:ec2/subnet:Subnet";
  const LISTENER = "aws:lb/listener:Listener";

  it("refuses an unknown, a missing and a wrongly typed argument, all at once, each with its name", () => {
    const { failures } = check(world.provider(), SUBNET, "s", {
      cidr: "10.0.0.0/24",
      mapPublicIpOnLaunch: "yes",
      tags: { a: 1 },
    });
    assert.deepEqual(failures, [
      {
        property: "vpcId",
        reason: 'Missing required argument. The argument "vpcId" is required, but no definition was found.',
      },
      {
        property: "cidr",
        reason:
          'Invalid or unknown key. An argument named "cidr" is not expected here. Did you mean "cidrBlock" or "ipv6CidrBlock"?',
      },
      { property: "mapPublicIpOnLaunch", reason: 'expected boolean type, got "yes" of type string' },
      { property: "tags.a", reason: "expected string type, got 1 of type number" },
    ]);
  });

  it("refuses what is wrong deep inside nested arguments", () => {
    const { failures } = check(world.provider(), LISTENER, "l", {
      loadBalancerArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/a/0123456789abcdef",
      port: 80,
      protocol: "HTTP",
      defaultActions: [{ type: "redirect", redirect: { statuscode: "HTTP_301" } }],
    });
    assert.deepEqual(
      failures.map(({ property }) => property),
      ["defaultActions[0].redirect.statusCode", "defaultActions[0].redirect.statuscode"],
    );
    assert.match(failures[1]?.reason ?? "", /Did you mean "statusCode"\?$/);
  });

  it("accepts each of the shapes that an argument may have, and names what is wrong by the nearest one", () => {
    const role = (Principal: unknown): readonly string[] =>
      check(world.provider(), "aws:iam/role:Role", "r", {
        assumeRolePolicy: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal, Action: "sts:AssumeRole" }],
        },
      }).failures.map(({ property }) => property);
    assert.deepEqual(role({ Service: "ec2.amazonaws.com" }), []);
    assert.deepEqual(role({ AWS: `arn:aws:iam::${ACCOUNT}:root` }), []);
    assert.deepEqual(role({ AWS: 1 }), ["assumeRolePolicy.Statement[0].Principal.AWS"]);
  });

  it("takes a policy for a bucket that is not known yet for the policy of any bucket", () => {
    const provider = world.provider();
    const trail = (): readonly string[] =>
      check(provider, "aws:cloudtrail/trail:Trail", "t", { name: "trail", s3BucketName: "logs" }).failures.map(
        ({ reason }) => reason.split(":")[0] ?? "",
      );
    check(provider, "aws:s3/bucket:Bucket", "b", { bucket: "logs" });
    assert.deepEqual(trail(), ["InsufficientS3BucketPolicyException"]);
    const allow = {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:*",
      Resource: "*",
    };
    const policy = JSON.stringify({ Version: "2012-10-17", Statement: [allow] });
    check(provider, "aws:s3/bucketPolicy:BucketPolicy", "p", { bucket: UNKNOWN, policy });
    assert.deepEqual(trail(), []);
  });

  it("accepts a value that is not known yet for an argument of any type, at any depth", () => {
    const { failures } = check(world.provider(), LISTENER, "l", {
      loadBalancerArn: UNKNOWN,
      port: UNKNOWN,
      protocol: UNKNOWN,
      tags: { owner: UNKNOWN },
      defaultActions: [{ type: "forward", targetGroupArn: UNKNOWN, order: UNKNOWN }],
    });
    assert.deepEqual(failures, []);
  });

  it("refuses a value that the service specification does not list", () => {
    const { failures } = check(world.provider(), "aws:kms/key:Key", "k", { keyUsage: "ENCRYPT" });
    assert.deepEqual(failures, [
      {
        property: "keyUsage",
        reason:
          'expected keyUsage to be one of ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"], got ENCRYPT',
      },
    ]);
  });

  it("puts nothing into the arguments that the program did not put there", () => {
    const news = { description: "records", enableKeyRotation: true };
    assert.deepEqual(check(world.provider(), "aws:kms/key:Key", "k", news).inputs, news);
  });

  it("asks the service's own limits, and names what they refuse", () => {
    const { failures } = check(world.provider(), "aws:kms/key:Key", "k", { deletionWindowInDays: 3 });
    assert.deepEqual(
      failures.map(({ property }) => property),
      ["deletionWindowInDays"],
    );
  });

  it("names a resource whose name the program left out, and keeps the name from run to run", () => {
    const first = check(world.provider(), "aws:s3/bucket:Bucket", "Records", {}).inputs;
    assert.deepEqual(first, { bucket: "records-0123456" });
    const urn = urnOf("aws:iam/role:Role", "reader");
    const news = { assumeRolePolicy: "{}" };
    const olds = { ...news, name: "reader-fedcba9" };
    const again = world.provider().check({ urn, olds, news, seed: Buffer.from("00112233", "hex") });
    assert.equal(again.inputs["name"], "reader-fedcba9");
  });

  it("follows the engine's auto-naming settings, and leaves a given name or prefix alone", () => {
    const request = { urn: urnOf("aws:sns/topic:Topic", "alarms"), olds: {}, seed: Buffer.from("0123456789", "hex") };
    const naming = { proposedName: "dev-alarms", mode: "enforce" as const };
    const provider = world.provider();
    assert.deepEqual(provider.check({ ...request, news: {}, naming }).inputs, { name: "dev-alarms" });
    assert.deepEqual(provider.check({ ...request, news: {}, naming: { ...naming, mode: "disable" } }).inputs, {});
    assert.deepEqual(provider.check({ ...request, news: { namePrefix: "a-" } }).inputs, { namePrefix: "a-" });
    assert.deepEqual(provider.check({ ...request, news: { name: "b" } }).inputs, { name: "b" });
  });

  it("lets the limits see what exists and what the same preview already plans, but not the resource itself", async () => {
    const type = "aws:s3/bucketPolicy:BucketPolicy";
    const policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { AWS: ACCOUNT }, Action: "s3:GetObject", Resource: "arn:aws:s3:::b-1/*" },
      ],
    });
    const provider = world.provider();
    assert.deepEqual(check(provider, type, "one", { bucket: "b-1", policy }).failures, []);
    assert.notDeepEqual(check(provider, type, "two", { bucket: "b-1", policy }).failures, []);
    await create(provider, type, "one", { bucket: "b-1", policy });
    assert.deepEqual(
      check(world.provider(), type, "one", { bucket: "b-1", policy }, { bucket: "b-1", policy }).failures,
      [],
    );
    // The program moved it by an alias: the engine sends the old arguments with the new URN.
    assert.deepEqual(
      check(world.provider(), type, "moved", { bucket: "b-1", policy }, { bucket: "b-1", policy }).failures,
      [],
    );
    assert.notDeepEqual(check(world.provider(), type, "two", { bucket: "b-1", policy }).failures, []);
  });

  it("refuses a type that the installed package does not have", () => {
    assert.throws(() => check(world.provider(), "aws:kms/nothing:Nothing", "n", {}), {
      message: "the installed @pulumi/aws has no resource type aws:kms/nothing:Nothing",
    });
  });

  it("refuses an account that the program does not allow, a missing region and one that is none", () => {
    assert.throws(() => world.provider({}, { PHI_SANDBOX_ACCOUNT: "999900001111" }), {
      message: "AWS account ID not allowed: 999900001111",
    });
    assert.throws(() => world.provider({ region: undefined }), {
      message: 'missing required configuration key "aws:region"',
    });
    assert.throws(() => world.provider({ region: "us-east" }), { message: "invalid AWS Region: us-east" });
    assert.doesNotThrow(() =>
      world.provider({ region: REGION, forbiddenAccountIds: JSON.stringify(["999900001111"]) }),
    );
  });
});
