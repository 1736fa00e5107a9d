import assert from "node:assert/strict";
import { PrivateService, type PrivateServiceArgs } from "../../../infra/compute/privateService";
import { build, policyOf, type Recorded, type Recording, statement } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001";
const WRITER = "arn:aws:iam::111122223333:role/phi-test-writer";
const BOUNDARY = "arn:aws:iam::111122223333:policy/phi-test-boundary";
const IMAGE = "111122223333.dkr.ecr.us-east-1.amazonaws.com/phi-test/portal:1.0.0";
const TARGETS = "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/phi-test-app/0123456789abcdef";
const SECRET = "arn:aws:secretsmanager:us-east-1:111122223333:secret:phi-test/db-a1b2c3";

function service(changes: Partial<PrivateServiceArgs> = {}): Promise<Recording<PrivateService>> {
  return build(
    () =>
      new PrivateService("portal", {
        names: testNaming(),
        holdsPhi: true,
        service: "portal",
        image: IMAGE,
        taskRoleArn: WRITER,
        permissionsBoundaryArn: BOUNDARY,
        auditKeyArn: KEY,
        subnetIds: ["subnet-1", "subnet-2"],
        securityGroupId: "sg-1",
        targetGroupArn: TARGETS,
        logRetentionDays: 2192,
        environment: { LOG_LEVEL: "info" },
        secretArns: { DB_SECRET_ARN: SECRET },
        ...changes,
      }),
  );
}

const pick = (resource: Recorded, ...keys: string[]): unknown[] => keys.map((key) => resource.inputs[key]);

describe("infra/compute PrivateService", () => {
  let made: Recording<PrivateService>;
  let container: Record<string, unknown>;
  before(async () => {
    made = await service();
    const text = made.one("aws:ecs/taskDefinition:TaskDefinition").inputs["containerDefinitions"] as string;
    const [only, ...others] = JSON.parse(text) as Record<string, unknown>[];
    assert.deepEqual(others, []);
    container = only ?? {};
  });

  it("R-000-39 R-004-03 runs in private subnets without a public address, behind the application's group", () => {
    assert.deepEqual(made.one("aws:ecs/service:Service").inputs["networkConfiguration"], {
      subnets: ["subnet-1", "subnet-2"],
      securityGroups: ["sg-1"],
      assignPublicIp: false,
    });
  });

  it("R-001-05 R-004-05 is reached through the HTTPS target group, on the port where it speaks TLS", () => {
    assert.deepEqual(made.one("aws:ecs/service:Service").inputs["loadBalancers"], [
      { targetGroupArn: TARGETS, containerName: "app", containerPort: 8443 },
    ]);
    assert.deepEqual(container["portMappings"], [{ containerPort: 8443, protocol: "tcp" }]);
  });

  it("opens no shell in a running task, and goes back when a deployment fails", () => {
    assert.deepEqual(pick(made.one("aws:ecs/service:Service"), "enableExecuteCommand", "deploymentCircuitBreaker"), [
      false,
      { enable: true, rollback: true },
    ]);
  });

  it("R-004-21 runs as the given role, on Fargate", () => {
    const task = made.one("aws:ecs/taskDefinition:TaskDefinition");
    assert.deepEqual(pick(task, "taskRoleArn", "executionRoleArn", "networkMode", "requiresCompatibilities"), [
      WRITER,
      "arn:of:portal-execution",
      "awsvpc",
      ["FARGATE"],
    ]);
  });

  it("has a read-only file system but for /tmp, no root, no privileges and no capabilities", () => {
    const { user, privileged, readonlyRootFilesystem, linuxParameters, mountPoints } = container;
    assert.deepEqual([user, privileged, readonlyRootFilesystem], ["10001:10001", false, true]);
    assert.deepEqual(linuxParameters, { initProcessEnabled: true, capabilities: { drop: ["ALL"] } });
    assert.deepEqual(mountPoints, [{ sourceVolume: "scratch", containerPath: "/tmp", readOnly: false }]);
  });

  it("R-000-06 R-000-24 gives the program ARNs of secrets, never their values", () => {
    assert.deepEqual(container["environment"], [
      { name: "DB_SECRET_ARN", value: SECRET },
      { name: "LOG_LEVEL", value: "info" },
    ]);
    assert.equal(container["secrets"], undefined);
  });

  it("R-002-09 logs to a group with the audit key and six years of retention", () => {
    const group = made.one("aws:cloudwatch/logGroup:LogGroup");
    assert.deepEqual(pick(group, "name", "kmsKeyId", "retentionInDays", "deletionProtectionEnabled"), [
      "/phi/test/app-portal",
      KEY,
      2192,
      true,
    ]);
    assert.deepEqual(container["logConfiguration"], {
      logDriver: "awslogs",
      options: {
        "awslogs-group": "/phi/test/app-portal",
        "awslogs-region": "us-east-1",
        "awslogs-stream-prefix": "app",
        "mode": "non-blocking",
        "max-buffer-size": "4m",
      },
    });
  });

  it("R-002-04 R-004-21 starts with a bounded role that pulls this stack's images, writes this log, and reads no secret", () => {
    const role = made.one("aws:iam/role:Role");
    assert.deepEqual(pick(role, "name", "permissionsBoundary"), ["phi-test-portal-execution", BOUNDARY]);
    assert.deepEqual(policyOf(role, "assumeRolePolicy").Statement, [
      {
        Sid: "EcsTasks",
        Effect: "Allow",
        Principal: { Service: "ecs-tasks.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: {
          ArnLike: { "aws:SourceArn": "arn:aws:ecs:us-east-1:111122223333:*" },
          StringEquals: { "aws:SourceAccount": "111122223333" },
        },
      },
    ]);
    const policy = policyOf(made.one("aws:iam/policy:Policy"));
    assert.deepEqual(
      policy.Statement.map(({ Sid }) => Sid),
      ["PullImages", "SignIn", "WriteLog"],
    );
    assert.equal(statement(policy, "PullImages").Resource, "arn:aws:ecr:us-east-1:111122223333:repository/phi-test/*");
    assert.equal(
      statement(policy, "WriteLog").Resource,
      "arn:aws:logs:us-east-1:111122223333:log-group:/phi/test/app-portal:*",
    );
    assert.deepEqual(statement(policy, "SignIn").Action, "ecr:GetAuthorizationToken");
  });

  it("refuses credentials in its settings", async () => {
    await assert.rejects(service({ environment: { DB_PASSWORD: "hunter2" } }), {
      message:
        "Environment: DB_PASSWORD is named like a credential; keep it in an AppSecret and pass its ARN as DB_PASSWORD_ARN.",
    });
  });

  it("refuses root and names, which may stand for root", async () => {
    for (const user of ["root", "0:0", "0", "10001:0", "app"]) {
      await assert.rejects(service({ user }), {
        message: `user is "${user}"; allowed are numbers of a user and a group that are not root, as 10001:10001.`,
      });
    }
  });
});
