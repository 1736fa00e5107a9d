import assert from "node:assert/strict";
import { RolePolicy } from "@pulumi/aws/iam";
import { Naming } from "../../../infra/naming";
import { FlowLogs } from "../../../infra/network/flowLogs";
import { build, policyOf, type Recording } from "../../support/mocks";
import { DeclaredOptions } from "./options";

const names = new Naming({
  project: "phi",
  stack: "test",
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: true,
});
const BOUNDARY = "arn:aws:iam::111122223333:policy/phi-test-boundary";

function flowLogs(holdsPhi = true, options = new DeclaredOptions()): Promise<Recording<FlowLogs>> {
  return build(
    () =>
      new FlowLogs(
        "flow-logs",
        {
          names,
          holdsPhi,
          vpcId: "vpc-1",
          keyArn: "arn:aws:kms:us-east-1:111122223333:key/audit",
          retentionDays: 2192,
          permissionsBoundaryArn: BOUNDARY,
        },
        options.recording,
      ),
  );
}

const TAGS = names.tags("flow-logs", "audit");

describe("FlowLogs", () => {
  it("keeps records for six years under the stack's own key (R-002-09, R-004-19)", async () => {
    assert.deepEqual((await flowLogs()).one("aws:cloudwatch/logGroup:LogGroup").inputs, {
      name: "/phi/test/flow-logs",
      kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/audit",
      retentionInDays: 2192,
      deletionProtectionEnabled: true,
      tags: TAGS,
    });
  });

  it("keeps the log group when the stack goes, unless it holds no patient data", async () => {
    for (const holdsPhi of [true, false]) {
      const options = new DeclaredOptions();
      const group = (await flowLogs(holdsPhi, options)).one("aws:cloudwatch/logGroup:LogGroup");
      const { protect, retainOnDelete } = options.of(group.type, group.name);
      assert.deepEqual({ protect, retainOnDelete }, { protect: holdsPhi, retainOnDelete: holdsPhi });
      assert.equal(group.inputs["deletionProtectionEnabled"], holdsPhi);
    }
  });

  it("starts only when the role may write", async () => {
    const options = new DeclaredOptions();
    await flowLogs(true, options);
    const dependencies = options.dependenciesOf("aws:ec2/flowLog:FlowLog", "flow-logs");
    assert.ok(dependencies.some((dependency) => RolePolicy.isInstance(dependency)));
  });

  it("records every connection, allowed and refused, each minute (R-004-19)", async () => {
    const { logFormat, ...inputs } = (await flowLogs()).one("aws:ec2/flowLog:FlowLog").inputs;
    assert.deepEqual(inputs, {
      vpcId: "vpc-1",
      trafficType: "ALL",
      logDestinationType: "cloud-watch-logs",
      logDestination: "arn:of:flow-logs",
      iamRoleArn: "arn:of:flow-logs-role",
      maxAggregationInterval: 60,
      tags: TAGS,
    });
    assert.equal(
      logFormat,
      "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} " +
        "${bytes} ${start} ${end} ${action} ${log-status} ${vpc-id} ${subnet-id} ${az-id} ${instance-id} ${type} " +
        "${tcp-flags} ${pkt-srcaddr} ${pkt-dstaddr} ${pkt-src-aws-service} ${pkt-dst-aws-service} " +
        "${flow-direction} ${traffic-path} ${reject-reason}",
    );
  });

  it("lends the role to flow logs of this account and region alone", async () => {
    const role = (await flowLogs()).one("aws:iam/role:Role");
    assert.equal(role.inputs["name"], "phi-test-flow-logs");
    assert.equal(role.inputs["permissionsBoundary"], BOUNDARY);
    assert.deepEqual(policyOf(role, "assumeRolePolicy").Statement, [
      {
        Sid: "FlowLogsOfThisAccount",
        Effect: "Allow",
        Principal: { Service: "vpc-flow-logs.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: {
          ArnLike: { "aws:SourceArn": "arn:aws:ec2:us-east-1:111122223333:vpc-flow-log/*" },
          StringEquals: { "aws:SourceAccount": "111122223333" },
        },
      },
    ]);
  });

  it("lets the role write to its log group and nowhere else", async () => {
    const policy = (await flowLogs()).one("aws:iam/rolePolicy:RolePolicy");
    assert.equal(policy.inputs["role"], "phi-test-flow-logs");
    assert.deepEqual(policyOf(policy).Statement, [
      {
        Sid: "WriteToTheLogGroup",
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
        Resource: "arn:aws:logs:us-east-1:111122223333:log-group:/phi/test/flow-logs:*",
      },
      {
        Sid: "FindTheLogGroup",
        Effect: "Allow",
        Action: "logs:DescribeLogGroups",
        Resource: "arn:aws:logs:us-east-1:111122223333:log-group:*",
      },
    ]);
  });
});
