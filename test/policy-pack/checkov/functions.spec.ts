import { unknown } from "../../support/policyHarness";
import { keyed, made, switched, tellApart, vary, type Form } from "./tellApart";

const fn = "lambda/function:Function";
const permission = "lambda/permission:Permission";
const url = "lambda/functionUrl:FunctionUrl";
const machine = "sfn/stateMachine:StateMachine";

const alone = [made(fn, { name: "intake" })];
const beside = (type: string, props: object, from?: Readonly<Record<string, readonly string[]>>): Form => [
  made(fn, {}, undefined, "intake"),
  made(type, props, from),
];
const invocation = "lambda/functionEventInvokeConfig:FunctionEventInvokeConfig";
const onFailure = { destinationConfig: { onFailure: { destination: "arn:aws:sqs:us-east-1:111122223333:failures" } } };

describe("what Checkov asks of functions and state machines", () => {
  tellApart([
    {
      id: "CKV_AWS_45",
      what: "no credentials in the environment",
      ...vary(
        fn,
        {},
        [{ environment: { variables: { TABLE: "visits" } } }, {}],
        [
          { environment: { variables: { KEY: "AKIAIOSFODNN7EXAMPLE" } } },
          { environment: { variables: { AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" } } },
        ],
      ),
    },
    {
      id: "CKV_AWS_50",
      what: "calls are traced",
      ...vary(
        fn,
        {},
        [{ tracingConfig: { mode: "Active" } }, { tracingConfig: { mode: "PassThrough" } }],
        [{}, { tracingConfig: null }],
      ),
    },
    {
      id: "CKV_AWS_115",
      what: "concurrency has a limit",
      ...vary(
        fn,
        {},
        [5, "5", 0].map((reservedConcurrentExecutions) => ({ reservedConcurrentExecutions })),
        [undefined, null, -1].map((reservedConcurrentExecutions) => ({ reservedConcurrentExecutions })),
      ),
    },
    {
      id: "CKV_AWS_116",
      what: "failed events are kept",
      good: [
        [made(fn, { deadLetterConfig: { targetArn: "arn:aws:sqs:us-east-1:111122223333:failures" } })],
        [made(fn, { deadLetterConfig: { targetArn: unknown } })],
        beside(invocation, { functionName: unknown, ...onFailure }, { functionName: ["intake"] }),
        [...alone, made(invocation, { functionName: "intake", ...onFailure }, undefined, "kept")],
        beside("lambda/eventSourceMapping:EventSourceMapping", { functionName: unknown }, { functionName: ["intake"] }),
      ],
      bad: [
        alone,
        [made(fn, { deadLetterConfig: {} })],
        beside(
          invocation,
          { functionName: unknown, destinationConfig: { onSuccess: { destination: "arn" } } },
          { functionName: ["intake"] },
        ),
        [...alone, made(invocation, { functionName: "other", ...onFailure }, undefined, "kept")],
      ],
    },
    {
      id: "CKV_AWS_117",
      what: "functions run in a VPC",
      ...vary(
        fn,
        {},
        [
          { vpcConfig: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } },
          { vpcConfig: { subnetIds: [unknown], securityGroupIds: [unknown] } },
          { vpcConfig: unknown },
        ],
        [{}, { vpcConfig: null }, { vpcConfig: { subnetIds: [], securityGroupIds: [] } }],
      ),
    },
    {
      id: "CKV_AWS_173",
      what: "the environment is encrypted",
      ...keyed(fn, (kmsKeyArn) => ({ environment: { variables: { TABLE: "visits" } }, kmsKeyArn })),
    },
    {
      id: "CKV_AWS_258",
      what: "function URLs ask who calls",
      ...vary(url, {}, [{ authorizationType: "AWS_IAM" }], [{ authorizationType: "NONE" }]),
    },
    {
      id: "CKV2_AWS_75",
      what: "function URLs name the sites whose scripts may call",
      ...vary(
        url,
        { authorizationType: "AWS_IAM" },
        [{ cors: { allowOrigins: ["https://portal.example.org"] } }, {}],
        [{ cors: { allowOrigins: ["*"] } }, { cors: { allowOrigins: ["*"], allowMethods: ["*"] } }],
      ),
    },
    {
      id: "CKV_AWS_301",
      what: "not everyone may call",
      ...vary(
        permission,
        {},
        [
          { principal: "events.amazonaws.com", sourceArn: "arn:aws:events:us-east-1:111122223333:rule/x" },
          { principal: "arn:aws:iam::111122223333:role/caller" },
        ],
        [{ principal: "*" }, { principal: "*", sourceArn: "arn:aws:s3:::records" }],
      ),
    },
    {
      id: "CKV_AWS_364",
      what: "a service calls for a named source",
      ...vary(
        permission,
        { principal: "s3.amazonaws.com" },
        [{ sourceArn: "arn:aws:s3:::records" }, { sourceAccount: "111122223333" }, { sourceArn: unknown }],
        [{}],
      ),
    },
    {
      id: "CKV_AWS_363",
      what: "the runtime gets updates",
      ...vary(
        fn,
        {},
        ["nodejs22.x", "python3.13"].map((runtime) => ({ runtime })),
        ["python3.6", "python3.7", "nodejs12.x", "dotnetcore3.1", "go1.x", "ruby2.7", "java8"].map((runtime) => ({
          runtime,
        })),
      ),
    },
    {
      id: "CKV_AWS_284",
      what: "executions are traced",
      ...vary(
        machine,
        {},
        [{ tracingConfiguration: { enabled: true } }],
        [{}, { tracingConfiguration: { enabled: false } }],
      ),
    },
    {
      id: "CKV_AWS_285",
      what: "executions are logged",
      ...vary(
        machine,
        {},
        [
          { loggingConfiguration: { level: "ALL", includeExecutionData: false, logDestination: unknown } },
          {
            loggingConfiguration: {
              level: "ERROR",
              logDestination: "arn:aws:logs:us-east-1:111122223333:log-group:x:*",
            },
          },
        ],
        [{}, { loggingConfiguration: { level: "OFF" } }, { loggingConfiguration: {} }],
      ),
    },
    {
      id: "CKV_AWS_73",
      what: "API stages are traced",
      ...switched("apigateway/stage:Stage", {}, "xrayTracingEnabled"),
    },
  ]);
});
