import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, resources: readonly Declared[], config: object = {}): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources, config).length;
}

const task = (containers: unknown, props: object = {}, from: Declared["from"] = {}): Declared => ({
  type: "aws:ecs/taskDefinition:TaskDefinition",
  props: { containerDefinitions: typeof containers === "string" ? containers : JSON.stringify(containers), ...props },
  from,
});

describe("containers", () => {
  it("ecs-task-forbid-privileged: definitions that name resources of the stack are left to the update, others are no proof", () => {
    const id = "ecs-task-forbid-privileged";
    const repository = { type: "aws:ecr/repository:Repository", name: "repository", props: {} };
    strictEqual(found(id, [repository, task(unknown, {}, { containerDefinitions: ["repository"] })]), 0);
    strictEqual(found(id, [task(unknown)]), 1);
    strictEqual(found(id, [task([{ name: "app", user: "1000:1000" }])]), 0);
    strictEqual(found(id, [task([{ name: "app" }, { name: "side", privileged: true }])]), 1);
    strictEqual(found(id, [task([{ name: "app", user: "root" }])]), 1);
    strictEqual(found(id, [task([{ name: "app", user: "0:0" }])]), 1);
    strictEqual(found(id, [task([{ name: "app" }], { networkMode: "host" })]), 1);
  });

  it("ecs-task-require-user, ecs-task-require-logging: who the container is, and where its output goes", () => {
    strictEqual(found("ecs-task-require-user", [task([{ user: "app" }])]), 0);
    strictEqual(found("ecs-task-require-user", [task([{ user: "app" }, {}])]), 1);
    const driver = (logDriver: unknown): number =>
      found("ecs-task-require-logging", [task([{ logConfiguration: { logDriver } }])]);
    strictEqual(driver("awslogs"), 0);
    strictEqual(driver("none"), 1);
    strictEqual(driver(undefined), 1);
  });

  it("ecs-task-require-separate-roles: by ARN and by origin", () => {
    const id = "ecs-task-require-separate-roles";
    const role = (name: string): Declared => ({ type: "aws:iam/role:Role", name, props: {} });
    const roles = (taskRoleArn: unknown, executionRoleArn: unknown, from: Declared["from"] = {}): number =>
      found(id, [role("a"), role("b"), task([], { taskRoleArn, executionRoleArn }, from)]);
    strictEqual(roles("arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:role/b"), 0);
    strictEqual(roles("arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:role/a"), 1);
    strictEqual(roles(unknown, unknown, { taskRoleArn: ["a"], executionRoleArn: ["b"] }), 0);
    strictEqual(roles(unknown, unknown, { taskRoleArn: ["a"], executionRoleArn: ["a"] }), 1);
    strictEqual(roles(undefined, unknown, { executionRoleArn: ["a"] }), 0);
  });

  it("batch-job-forbid-privileged: in every form of a job definition", () => {
    const job = (props: object, from: Declared["from"] = {}): number =>
      found("batch-job-forbid-privileged", [
        { type: "aws:ecr/repository:Repository", name: "repository", props: {} },
        { type: "aws:batch/jobDefinition:JobDefinition", props: { ...props }, from },
      ]);
    strictEqual(job({ containerProperties: JSON.stringify({ image: "x", privileged: false, user: "app" }) }), 0);
    strictEqual(job({ containerProperties: JSON.stringify({ image: "x", privileged: true }) }), 1);
    strictEqual(job({ containerProperties: JSON.stringify({ image: "x", user: "root" }) }), 1);
    strictEqual(
      job({ nodeProperties: JSON.stringify({ nodeRangeProperties: [{ container: { privileged: true } }] }) }),
      1,
    );
    strictEqual(
      job({ ecsProperties: JSON.stringify({ taskProperties: [{ containers: [{ privileged: true }] }] }) }),
      1,
    );
    const pod = (securityContext: object): object => ({
      eksProperties: { podProperties: { containers: { securityContext } } },
    });
    strictEqual(job(pod({ privileged: true })), 1);
    strictEqual(job(pod({ runAsUser: 0 })), 1);
    strictEqual(job(pod({ runAsUser: 1000, privileged: "false" })), 0);
    strictEqual(job({ containerProperties: unknown }), 1);
    strictEqual(job({ containerProperties: unknown }, { containerProperties: ["repository"] }), 0);
  });

  it("elasticbeanstalk-environment-require-safeguards: options that are missing, weak or not known", () => {
    const good = [
      { namespace: "aws:elasticbeanstalk:healthreporting:system", name: "SystemType", value: "enhanced" },
      { namespace: "aws:elasticbeanstalk:managedactions", name: "ManagedActionsEnabled", value: "true" },
    ];
    const environment = (settings: unknown, more: object = {}): number =>
      found("elasticbeanstalk-environment-require-safeguards", [
        { type: "aws:elasticbeanstalk/environment:Environment", props: { settings, ...more } },
      ]);
    strictEqual(environment(good), 0);
    strictEqual(environment(undefined), 2);
    strictEqual(environment(undefined, { templateName: "saved" }), 0);
    strictEqual(environment(good.slice(1)), 1);
    strictEqual(environment(unknown), 1);
    const change = (namespace: string, name: string, value: unknown): number =>
      environment([...good, { namespace, name, value }]);
    strictEqual(change("aws:ec2:vpc", "AssociatePublicIpAddress", "true"), 1);
    strictEqual(change("aws:elbv2:listener:443", "Protocol", "HTTPS"), 0);
    strictEqual(change("aws:elbv2:listener:80", "Protocol", "HTTP"), 1);
    strictEqual(change("aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", "false"), 1);
    strictEqual(change("aws:autoscaling:launchconfiguration", "DisableIMDSv1", unknown), 1);
    strictEqual(change("aws:autoscaling:launchconfiguration", "InstanceType", "t3.small"), 0);
  });
});

describe("functions, state machines and clusters", () => {
  it("lambda-permission-forbid-public: services name their source, other accounts are named", () => {
    const permission = (props: object, config = {}): number =>
      found(
        "lambda-permission-forbid-public",
        [
          {
            type: "aws:lambda/permission:Permission",
            props: { ...props },
            provider: { allowedAccountIds: ["111122223333"] },
          },
        ],
        config,
      );
    const principal = "codecommit.amazonaws.com";
    strictEqual(permission({ principal }), 1);
    strictEqual(permission({ principal, sourceArn: unknown }), 0);
    strictEqual(permission({ principal, sourceArn: "arn:aws:codecommit:us-east-1:111122223333:records" }), 0);
    strictEqual(permission({ principal: "s3.amazonaws.com", sourceArn: "arn:aws:s3:::records" }), 0);
    strictEqual(permission({ principal: "s3.amazonaws.com", sourceArn: "arn:aws:s3:::*" }), 1);
    strictEqual(permission({ principal, sourceArn: "*" }), 1);
    strictEqual(permission({ principal, sourceArn: "*", sourceAccount: "111122223333" }), 0);
    strictEqual(permission({ principal: "111122223333" }), 0);
    strictEqual(permission({ principal: "444455556666" }), 1);
    strictEqual(permission({ principal: "arn:aws:iam::444455556666:role/x" }), 1);
    strictEqual(permission({ principal: "444455556666" }, { allowedAccounts: ["444455556666"] }), 0);
    strictEqual(permission({ principal: "*" }), 1);
    strictEqual(permission({ principal: "*", principalOrgId: "o-1" }), 0);
  });

  it("sfn-statemachine-require-logging: payloads go to a log group with a key, or nowhere", () => {
    const machine = (includeExecutionData: unknown, group: object | undefined): number => {
      const log = { type: "aws:cloudwatch/logGroup:LogGroup", name: "log", props: { ...group } };
      const loggingConfiguration = { level: "ALL", logDestination: unknown, includeExecutionData };
      const from = { loggingConfiguration: group === undefined ? [] : ["log"] };
      return found("sfn-statemachine-require-logging", [
        log,
        { type: "aws:sfn/stateMachine:StateMachine", props: { loggingConfiguration }, from },
      ]);
    };
    strictEqual(machine(false, undefined), 0);
    strictEqual(machine(undefined, undefined), 0);
    strictEqual(machine(true, { kmsKeyId: unknown }), 0);
    strictEqual(machine(true, {}), 1);
    strictEqual(machine(true, undefined), 1);
    strictEqual(machine(unknown, undefined), 1);
  });

  it("eks-cluster-require-private-endpoint: halves of the internet, and addresses of the stack", () => {
    const cluster = (publicAccessCidrs: unknown, from: readonly string[] = []): number =>
      found("eks-cluster-require-private-endpoint", [
        { type: "aws:ec2/eip:Eip", name: "eip", props: {} },
        { type: "aws:ec2/subnet:Subnet", name: "subnet", props: {} },
        { type: "aws:eks/cluster:Cluster", props: { vpcConfig: { publicAccessCidrs } }, from: { vpcConfig: from } },
      ]);
    strictEqual(cluster(["0.0.0.0/1", "128.0.0.0/1"]), 2);
    strictEqual(cluster(["198.51.100.0/24"]), 0);
    strictEqual(cluster([unknown], ["subnet", "eip"]), 0);
    strictEqual(cluster([unknown], ["subnet"]), 1);
  });

  it("ec2-instance-require-network: a subnet or an interface of one's own, and no default network", () => {
    const id = "ec2-instance-require-network";
    const instance = (props: object): number => found(id, [{ type: "aws:ec2/instance:Instance", props: { ...props } }]);
    strictEqual(instance({ subnetId: unknown }), 0);
    strictEqual(instance({ primaryNetworkInterface: { networkInterfaceId: unknown } }), 0);
    strictEqual(instance({ launchTemplate: { id: unknown } }), 0);
    strictEqual(instance({}), 1);
    strictEqual(instance({ subnetId: null }), 1);
    strictEqual(found(id, [{ type: "aws:ec2/defaultVpc:DefaultVpc", props: {} }]), 1);
  });

  it("workload-environment-forbid-credentials: keys of the SDKs, and what the stack makes", () => {
    const makers: readonly Declared[] = [
      { type: "random:index/randomPassword:RandomPassword", name: "password", props: {} },
      { type: "aws:secretsmanager/secret:Secret", name: "secret", props: {} },
    ];
    const variables = (map: object, from: readonly string[] = []): number =>
      found("workload-environment-forbid-credentials", [
        ...makers,
        {
          type: "aws:lambda/function:Function",
          props: { environment: { variables: map } },
          from: { environment: from },
        },
      ]);
    strictEqual(variables({ AWS_ACCESS_KEY_ID: unknown }), 1);
    strictEqual(variables({ AWS_SECRET_ACCESS_KEY: unknown }), 1);
    strictEqual(variables({ AWS_ACCESS_KEY_ID: "by-hand-1234" }), 1);
    strictEqual(variables({ DB_PASSWORD: unknown }, ["password"]), 1);
    strictEqual(variables({ DB_SECRET: unknown }, ["secret"]), 0);
    strictEqual(variables({ DB_PASSWORD_ARN: unknown }, ["password"]), 0);
    strictEqual(variables({ TOKEN_TABLE: "tokens" }), 0);
  });
});
