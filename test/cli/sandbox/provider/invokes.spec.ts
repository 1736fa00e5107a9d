import assert from "node:assert/strict";
import { type Properties } from "../../../../cli/sandbox/provider/marshal";
import { ACCOUNT, create, World } from "./fixture";

describe("sandbox provider: data sources", () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.remove());

  function ask(token: string, args: Properties = {}, region = "us-east-1"): Properties {
    return world.provider({ region }).invoke(token, args);
  }

  it("answers for the stack's account, region and partition", () => {
    assert.equal(ask("aws:index/getCallerIdentity:getCallerIdentity")["accountId"], ACCOUNT);
    assert.equal(ask("aws:index/getRegion:getRegion", {}, "eu-west-1")["region"], "eu-west-1");
    assert.equal(ask("aws:index/getPartition:getPartition", {}, "us-gov-west-1")["partition"], "aws-us-gov");
    assert.equal(ask("aws:index/getPartition:getPartition", {}, "cn-north-1")["dnsSuffix"], "amazonaws.com.cn");
    assert.equal(
      ask("aws:index/getServicePrincipal:getServicePrincipal", { serviceName: "s3" })["name"],
      "s3.amazonaws.com",
    );
    assert.equal(ask("aws:elb/getServiceAccount:getServiceAccount")["id"], "127311923021");
    assert.throws(() => ask("aws:elb/getServiceAccount:getServiceAccount", {}, "us-gov-west-1"), /unknown region/);
  });

  it("knows the zones of a region, and the region that an argument names", () => {
    const token = "aws:index/getAvailabilityZones:getAvailabilityZones";
    assert.deepEqual(ask(token, {}, "us-west-1")["names"], ["us-west-1a", "us-west-1c"]);
    assert.deepEqual(ask(token, { region: "eu-west-1", excludeNames: ["eu-west-1b"] })["zoneIds"], [
      "euw1-az1",
      "euw1-az3",
    ]);
    assert.equal(
      ask("aws:index/getAvailabilityZone:getAvailabilityZone", { zoneId: "use1-az2" })["name"],
      "us-east-1b",
    );
    assert.throws(
      () => ask("aws:index/getAvailabilityZone:getAvailabilityZone", { name: "us-east-1z" }),
      /no matching EC2 Availability Zone/,
    );
  });

  it("names the same prefix list as the endpoint of the service", async () => {
    const serviceName = "com.amazonaws.us-east-1.s3";
    const endpoint = await create(world.provider(), "aws:ec2/vpcEndpoint:VpcEndpoint", "e", {
      vpcId: "vpc-0123456789abcdef0",
      serviceName,
    });
    assert.equal(
      ask("aws:ec2/getPrefixList:getPrefixList", { name: serviceName })["id"],
      endpoint.outputs["prefixListId"],
    );
    assert.equal(ask("aws:ec2/getManagedPrefixList:getManagedPrefixList", { name: serviceName })["id"], "pl-63a5400a");
  });

  it("writes a policy document in IAM's form", () => {
    const { json } = ask("aws:iam/getPolicyDocument:getPolicyDocument", {
      sourcePolicyDocuments: [
        JSON.stringify({
          Version: "2012-10-17",
          Statement: [
            { Sid: "kept", Effect: "Allow" },
            { Sid: "replaced", Effect: "Allow" },
          ],
        }),
      ],
      statements: [
        {
          sid: "replaced",
          effect: "Deny",
          principals: [{ type: "*", identifiers: ["*"] }],
          actions: ["s3:PutObject", "s3:GetObject"],
          resources: ["arn:aws:s3:::b/*"],
          conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
        },
      ],
    });
    assert.deepEqual(JSON.parse(String(json)), {
      Version: "2012-10-17",
      Statement: [
        { Sid: "kept", Effect: "Allow" },
        {
          Sid: "replaced",
          Effect: "Deny",
          Principal: "*",
          Action: ["s3:PutObject", "s3:GetObject"],
          Resource: "arn:aws:s3:::b/*",
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    });
  });

  it("finds what the sandbox has made by the arguments that identify it", async () => {
    const provider = world.provider();
    const key = await create(provider, "aws:kms/key:Key", "k", { description: "records" });
    await create(provider, "aws:kms/alias:Alias", "a", { name: "alias/phi-dev-records", targetKeyId: key.id });
    assert.equal(
      ask("aws:kms/getAlias:getAlias", { name: "alias/phi-dev-records" })["targetKeyArn"],
      key.outputs["arn"],
    );
    for (const keyId of [key.id, key.outputs["arn"]]) {
      assert.equal(ask("aws:kms/getKey:getKey", { keyId })["description"], "records");
    }
    assert.throws(() => ask("aws:kms/getAlias:getAlias", { name: "alias/other" }), /no matching Alias found/);
    assert.throws(
      () => ask("aws:s3/getBucket:getBucket", { bucket: "b" }),
      /the sandbox does not answer the data source aws:s3\/getBucket:getBucket/,
    );
  });
});
