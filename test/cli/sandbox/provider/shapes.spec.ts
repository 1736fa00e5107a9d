import assert from "node:assert/strict";
import { type Properties } from "../../../../cli/sandbox/provider/marshal";
import { type Applied } from "../../../../cli/sandbox/provider/protocol";
import { MadeUp } from "../../../../cli/sandbox/provider/random";
import { make as makeResource } from "../../../../cli/sandbox/provider/resource";
import { ACCOUNT, REGION, schemas, urnOf, World } from "./fixture";

describe("sandbox provider: ids and ARNs", () => {
  const world = new World();
  after(() => world.remove());

  /** What `up` would answer. */
  function make(type: string, inputs: Properties): Promise<Applied> {
    return world.provider().create(urnOf(type, "r"), inputs, false);
  }

  /** Without the service's limits, which would ask for arguments that have no part in the identity. */
  function shape(type: string, inputs: Properties): Applied {
    const schema = schemas(type);
    assert.ok(schema);
    const configuration = { account: ACCOUNT, region: REGION, partition: "aws", defaultTags: {} };
    return makeResource({ schema, name: "r", inputs, configuration, madeUp: new MadeUp(), existing: () => [] });
  }

  const HERE = `${REGION}:${ACCOUNT}`;
  const HEX16 = "[0-9a-f]{16}";
  const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  const BALANCER = `arn:aws:elasticloadbalancing:${HERE}:loadbalancer/app/web/50dc6c495c0c9188`;

  // Type, arguments, the form of the id, the form of the ARN.
  const cases: readonly (readonly [type: string, inputs: Properties, id: string, arn?: string])[] = [
    ["aws:kms/alias:Alias", { name: "alias/a", targetKeyId: "1" }, "alias/a", `arn:aws:kms:${HERE}:alias/a`],
    [
      "aws:kms/replicaKey:ReplicaKey",
      { primaryKeyArn: `arn:aws:kms:us-west-2:${ACCOUNT}:key/mrk-1` },
      "mrk-1",
      `arn:aws:kms:${HERE}:key/mrk-1`,
    ],
    ["aws:s3/bucket:Bucket", { bucket: "b-1" }, "b-1", "arn:aws:s3:::b-1"],
    [
      "aws:s3/bucketVersioning:BucketVersioning",
      { bucket: "b-1", versioningConfiguration: { status: "Enabled" } },
      "b-1",
    ],
    ["aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" }, `vpc-0${HEX16}`, `arn:aws:ec2:${HERE}:vpc/vpc-0${HEX16}`],
    ["aws:ec2/subnet:Subnet", { vpcId: "vpc-1" }, `subnet-0${HEX16}`, `arn:aws:ec2:${HERE}:subnet/subnet-0${HEX16}`],
    [
      "aws:ec2/securityGroup:SecurityGroup",
      { name: "g" },
      `sg-0${HEX16}`,
      `arn:aws:ec2:${HERE}:security-group/sg-0${HEX16}`,
    ],
    [
      "aws:ec2/internetGateway:InternetGateway",
      {},
      `igw-0${HEX16}`,
      `arn:aws:ec2:${HERE}:internet-gateway/igw-0${HEX16}`,
    ],
    [
      "aws:ec2/routeTable:RouteTable",
      { vpcId: "vpc-1" },
      `rtb-0${HEX16}`,
      `arn:aws:ec2:${HERE}:route-table/rtb-0${HEX16}`,
    ],
    ["aws:ec2/flowLog:FlowLog", { vpcId: "vpc-1" }, `fl-0${HEX16}`, `arn:aws:ec2:${HERE}:vpc-flow-log/fl-0${HEX16}`],
    ["aws:ec2/natGateway:NatGateway", { subnetId: "subnet-1" }, `nat-0${HEX16}`],
    ["aws:ec2/eip:Eip", {}, `eipalloc-0${HEX16}`, `arn:aws:ec2:${HERE}:elastic-ip/eipalloc-0${HEX16}`],
    [
      "aws:ebs/volume:Volume",
      { availabilityZone: "us-east-1a", size: 8 },
      `vol-0${HEX16}`,
      `arn:aws:ec2:${HERE}:volume/vol-0${HEX16}`,
    ],
    ["aws:iam/role:Role", { name: "r", path: "/phi/" }, "r", `arn:aws:iam::${ACCOUNT}:role/phi/r`],
    ["aws:iam/policy:Policy", { name: "p" }, `arn:aws:iam::${ACCOUNT}:policy/p`, `arn:aws:iam::${ACCOUNT}:policy/p`],
    ["aws:rds/subnetGroup:SubnetGroup", { name: "g", subnetIds: [] }, "g", `arn:aws:rds:${HERE}:subgrp:g`],
    ["aws:rds/parameterGroup:ParameterGroup", { name: "g", family: "postgres17" }, "g", `arn:aws:rds:${HERE}:pg:g`],
    [
      "aws:lb/listener:Listener",
      { loadBalancerArn: BALANCER },
      `${BALANCER.replace(":loadbalancer", ":listener")}/${HEX16}`,
    ],
    ["aws:sns/topic:Topic", { name: "t" }, `arn:aws:sns:${HERE}:t`, `arn:aws:sns:${HERE}:t`],
    ["aws:sqs/queue:Queue", { name: "q" }, `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/q`, `arn:aws:sqs:${HERE}:q`],
    ["aws:cloudwatch/logGroup:LogGroup", { name: "/a" }, "/a", `arn:aws:logs:${HERE}:log-group:/a`],
    ["aws:cloudwatch/metricAlarm:MetricAlarm", { name: "m" }, "m", `arn:aws:cloudwatch:${HERE}:alarm:m`],
    ["aws:cloudwatch/eventRule:EventRule", { name: "e" }, "e", `arn:aws:events:${HERE}:rule/e`],
    [
      "aws:cloudtrail/trail:Trail",
      { name: "t" },
      `arn:aws:cloudtrail:${HERE}:trail/t`,
      `arn:aws:cloudtrail:${HERE}:trail/t`,
    ],
    [
      "aws:acm/certificate:Certificate",
      { domainName: "a.b" },
      `arn:aws:acm:${HERE}:certificate/${UUID}`,
      `arn:aws:acm:${HERE}:certificate/${UUID}`,
    ],
    [
      "aws:wafv2/webAcl:WebAcl",
      { name: "w", scope: "REGIONAL" },
      UUID,
      `arn:aws:wafv2:${HERE}:regional/webacl/w/${UUID}`,
    ],
    ["aws:backup/vault:Vault", { name: "v" }, "v", `arn:aws:backup:${HERE}:backup-vault:v`],
    ["aws:guardduty/detector:Detector", {}, "[0-9a-f]{32}", `arn:aws:guardduty:${HERE}:detector/[0-9a-f]{32}`],
    [
      "aws:elasticache/replicationGroup:ReplicationGroup",
      { replicationGroupId: "c" },
      "c",
      `arn:aws:elasticache:${HERE}:replicationgroup:c`,
    ],
    // What an account has one of is imported by what its documentation names.
    ["aws:ebs/encryptionByDefault:EncryptionByDefault", {}, "default"],
    ["aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess", { state: "block-all-sharing" }, "default"],
    ["aws:macie2/account:Account", {}, ACCOUNT],
    ["aws:securityhub/account:Account", {}, ACCOUNT],
    ["aws:apigateway/account:Account", {}, ACCOUNT],
    ["aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration", {}, REGION],
    ["aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration", {}, REGION],
    [
      "aws:inspector2/enabler:Enabler",
      { accountIds: [ACCOUNT], resourceTypes: ["LAMBDA", "EC2"] },
      `${ACCOUNT}-EC2:LAMBDA`,
    ],
    [
      "aws:iam/serviceLinkedRole:ServiceLinkedRole",
      { awsServiceName: "config.amazonaws.com" },
      `arn:aws:iam::${ACCOUNT}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
    ],
    [
      "aws:apigateway/stage:Stage",
      { restApi: "a1b2c3", stageName: "v1", deployment: "d" },
      "ags-a1b2c3-v1",
      `arn:aws:apigateway:${REGION}::/restapis/a1b2c3/stages/v1`,
    ],
    ["aws:lambda/function:Function", { name: "f" }, "f", `arn:aws:lambda:${HERE}:function:f`],
    ["aws:dynamodb/table:Table", { name: "t" }, "t", `arn:aws:dynamodb:${HERE}:table/t`],
  ];
  for (const [type, inputs, id, arn] of cases) {
    it(`gives ${type} an id like ${id}`, () => {
      const made = shape(type, inputs);
      assert.match(made.id, new RegExp(`^${id}$`));
      assert.match(String(made.outputs["arn"] ?? ""), new RegExp(`^${arn ?? ".*"}$`));
    });
  }

  it("makes up for a database what a program reads of it", async () => {
    const { outputs } = await make("aws:rds/instance:Instance", {
      identifier: "records",
      engine: "postgres",
      engineVersion: "17.2",
      instanceClass: "db.t4g.micro",
      manageMasterUserPassword: true,
      masterUserSecretKmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1",
    });
    assert.match(String(outputs["endpoint"]), /^records\.c[a-z0-9]{12}\.us-east-1\.rds\.amazonaws\.com:5432$/);
    assert.equal(outputs["endpoint"], `${String(outputs["address"])}:5432`);
    assert.match(
      JSON.stringify(outputs["masterUserSecrets"]),
      /"kmsKeyId":"arn:aws:kms:us-east-1:111122223333:key\/1"/,
    );
    assert.match(JSON.stringify(outputs["masterUserSecrets"]), new RegExp(`secret:rds!db-${UUID}-[A-Za-z0-9]{6}"`));
    assert.equal(outputs["engineVersionActual"], "17.2");
  });

  it("makes up the host names of a cache", async () => {
    const { outputs } = await make("aws:elasticache/replicationGroup:ReplicationGroup", {
      replicationGroupId: "records",
      description: "Records",
    });
    assert.match(
      String(outputs["primaryEndpointAddress"]),
      /^master\.records\.[a-z0-9]{6}\.use1\.cache\.amazonaws\.com$/,
    );
    assert.match(String(outputs["readerEndpointAddress"]), /^replica\.records\./);
  });

  it("plays the account of the role that the program assumes", async () => {
    const assumeRoles = JSON.stringify([{ roleArn: "arn:aws:iam::444455556666:role/deploy" }]);
    const provider = world.provider({ allowedAccountIds: undefined, assumeRoles });
    const { outputs } = await provider.create(urnOf("aws:sns/topic:Topic", "t"), { name: "t" }, false);
    assert.equal(outputs["arn"], `arn:aws:sns:${REGION}:444455556666:t`);
  });

  it("gives the default security group of a VPC the id that the VPC says", async () => {
    const vpc = await make("aws:ec2/vpc:Vpc", { cidrBlock: "10.9.0.0/16" });
    const group = await make("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", { vpcId: vpc.id });
    assert.equal(group.id, vpc.outputs["defaultSecurityGroupId"]);
  });

  it("asks for a DNS record for each name of a certificate", async () => {
    const { outputs } = await make("aws:acm/certificate:Certificate", {
      domainName: "records.example.org",
      subjectAlternativeNames: ["*.records.example.org", "records.example.org"],
      validationMethod: "DNS",
    });
    const options = outputs["domainValidationOptions"] as { domainName: string; resourceRecordName: string }[];
    assert.deepEqual(
      options.map((option) => option.domainName),
      ["records.example.org", "*.records.example.org"],
    );
    assert.match(options[0]?.resourceRecordName ?? "", /^_[0-9a-f]{32}\.records\.example\.org\.$/);
    assert.equal(options[0]?.resourceRecordName, options[1]?.resourceRecordName);
  });

  it("gives a guardrail an id and an ARN that say the same", () => {
    const { id, outputs } = shape("aws:bedrock/guardrail:Guardrail", { name: "g" });
    assert.match(id, /^[a-z0-9]{12}$/);
    assert.equal(outputs["guardrailId"], id);
    assert.equal(outputs["guardrailArn"], `arn:aws:bedrock:${HERE}:guardrail/${id}`);
    assert.equal(outputs["version"], "DRAFT");
  });
});
