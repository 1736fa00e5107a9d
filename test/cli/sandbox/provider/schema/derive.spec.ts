import assert from "node:assert/strict";
import { type ResourceSchema } from "../../../../../cli/sandbox/provider/schema/model";
import { schemas } from "../fixture";

function schemaOf(type: string): ResourceSchema {
  const schema = schemas(type);
  assert.ok(schema, `${type} is not derived`);
  return schema;
}

function namesWhere<T>(properties: Readonly<Record<string, T>>, isWanted: (property: T) => boolean): string[] {
  return Object.entries(properties)
    .filter(([, property]) => isWanted(property))
    .map(([name]) => name)
    .sort();
}

describe("sandbox provider: schema derivation", () => {
  it("reads arguments with their types, required ones and computed outputs from the package's declarations", () => {
    const { inputs, outputs } = schemaOf("aws:lb/listener:Listener");
    assert.deepEqual(
      namesWhere(inputs, (input) => input.required),
      ["defaultActions", "loadBalancerArn"],
    );
    assert.equal(inputs["port"]?.shape, "number");
    assert.deepEqual(inputs["tags"]?.shape, { map: "string" });
    assert.deepEqual(inputs["defaultActions"]?.shape, { list: { object: "lb.ListenerDefaultAction" } });
    assert.equal(inputs["arn"], undefined);
    assert.deepEqual([outputs["arn"]?.always, outputs["port"]?.always], [true, false]);
  });

  it("follows nested argument types to the end", () => {
    const { objects } = schemaOf("aws:lb/listener:Listener");
    assert.deepEqual(objects["lb.ListenerDefaultAction"]?.["type"], { shape: "string", required: true });
    assert.deepEqual(objects["lb.ListenerDefaultActionRedirect"]?.["statusCode"], { shape: "string", required: true });
    assert.deepEqual(objects["lb.ListenerDefaultActionForwardTargetGroup"]?.["weight"], {
      shape: "number",
      required: false,
    });
  });

  it("knows from the service specification what replaces a database, though no documentation says so", () => {
    const { inputs, cloudFormation } = schemaOf("aws:rds/instance:Instance");
    assert.deepEqual(cloudFormation, {
      type: "AWS::RDS::DBInstance",
      stateful: true,
      arnTemplate: "arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}",
    });
    for (const name of ["storageEncrypted", "kmsKeyId", "dbSubnetGroupName", "identifier", "username", "dbName"]) {
      assert.equal(inputs[name]?.replaces, true, name);
    }
    for (const name of ["instanceClass", "backupRetentionPeriod", "deletionProtection", "tags", "multiAz"]) {
      assert.equal(inputs[name]?.replaces, false, name);
    }
  });

  it("knows allowed values and defaults of a key", () => {
    const { inputs, outputs } = schemaOf("aws:kms/key:Key");
    assert.deepEqual(inputs["keyUsage"]?.allowed, [
      "ENCRYPT_DECRYPT",
      "SIGN_VERIFY",
      "GENERATE_VERIFY_MAC",
      "KEY_AGREEMENT",
    ]);
    assert.equal(outputs["deletionWindowInDays"]?.default, 30);
    assert.equal(outputs["isEnabled"]?.default, true);
    assert.equal(outputs["customerMasterKeySpec"]?.default, "SYMMETRIC_DEFAULT");
    assert.equal(inputs["description"]?.replaces, false);
  });

  it("takes the kind of parameter that CloudFormation cannot make", () => {
    assert.deepEqual(schemaOf("aws:ssm/parameter:Parameter").inputs["type"]?.allowed, [
      "String",
      "StringList",
      "SecureString",
    ]);
  });

  it("finds what a bucket is named by, and that its name replaces it", () => {
    const { importId, inputs } = schemaOf("aws:s3/bucket:Bucket");
    assert.deepEqual(importId, { example: "bucket-name", properties: ["bucket"] });
    assert.deepEqual([inputs["bucket"]?.replaces, inputs["bucketPrefix"]?.replaces], [true, true]);
    assert.deepEqual([inputs["forceDestroy"]?.replaces, inputs["tags"]?.replaces], [false, false]);
  });

  it("takes what a subordinate resource belongs to for its identity: another bucket is another policy", () => {
    assert.equal(schemaOf("aws:s3/bucketPolicy:BucketPolicy").inputs["bucket"]?.replaces, true);
    assert.equal(schemaOf("aws:s3/bucketPolicy:BucketPolicy").inputs["policy"]?.replaces, false);
  });

  const counterparts = {
    "aws:iam/policy:Policy": "AWS::IAM::ManagedPolicy",
    "aws:lb/loadBalancer:LoadBalancer": "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "aws:elb/loadBalancer:LoadBalancer": "AWS::ElasticLoadBalancing::LoadBalancer",
    "aws:cloudwatch/logGroup:LogGroup": "AWS::Logs::LogGroup",
    "aws:cloudwatch/eventRule:EventRule": "AWS::Events::Rule",
    "aws:cloudwatch/metricAlarm:MetricAlarm": "AWS::CloudWatch::Alarm",
    "aws:s3/bucket:Bucket": "AWS::S3::Bucket",
    "aws:backup/vault:Vault": "AWS::Backup::BackupVault",
    "aws:wafv2/webAclRule:WebAclRule": undefined,
    "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment": undefined,
  };
  for (const [type, counterpart] of Object.entries(counterparts)) {
    it(`finds ${counterpart ?? "nothing"} in the service specification for ${type}`, () => {
      assert.equal(schemaOf(type).cloudFormation?.type, counterpart);
    });
  }

  it("answers nothing for a type that the package does not have, and for what is no type", () => {
    for (const type of [
      "aws:kms/nothing:Nothing",
      "aws:nothing/key:Key",
      "aws:kms/key:Other",
      "random:index:Id",
      "aws:../key:Key",
    ]) {
      assert.equal(schemas(type), undefined, type);
    }
  });
});
