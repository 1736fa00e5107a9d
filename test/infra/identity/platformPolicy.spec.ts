import assert from "node:assert/strict";
import { readerPolicy, writerPolicy } from "../../../infra/identity/applicationPolicies";
import { platformPolicy } from "../../../infra/identity/platformPolicy";
import { KEY, may, through } from "../../support/identityRequests";
import { ACCOUNT, decide, devNames, keyPolicyOf } from "../../support/keyRequests";

const names = devNames();
const ROLES = [
  ["writer", [writerPolicy(names), platformPolicy(names)]],
  ["reader", [readerPolicy(names), platformPolicy(names)]],
] as const;
const arn = (service: string, rest: string): string => `arn:aws:${service}:us-east-1:${ACCOUNT}:${rest}`;
const MODEL = "arn:aws:bedrock:us-east-1::foundation-model/example.model-v1:0";
const guardrail = (id: string): Record<string, string> => ({
  "bedrock:GuardrailIdentifier": arn("bedrock", `guardrail/${id}`),
});

describe("infra/identity/platformPolicy: what writer and reader share", () => {
  for (const [role, policies] of ROLES) {
    const ask = (action: string, resource: string, context = {}): string =>
      may(policies, role, action, resource, context);

    it(`${role}: connects to this stack's cache as the application's user, without a password (R-000-24)`, () => {
      const ours = [arn("elasticache", "replicationgroup:phi-dev-cache"), arn("elasticache", "user:phi-dev-cache-app")];
      assert.deepEqual(
        ours.map((each) => ask("elasticache:Connect", each)),
        ["allowed", "allowed"],
      );
      const foreign = [
        arn("elasticache", "replicationgroup:phi-prod-cache"),
        arn("elasticache", "user:phi-dev-default"),
        arn("elasticache", "user:phi-prod-cache-app"),
      ];
      assert.deepEqual(
        foreign.map((each) => ask("elasticache:Connect", each)),
        foreign.map(() => "not allowed"),
      );
    });

    it(`${role}: calls models of this region behind a guardrail of this account, and in no other way (R-002-10, R-002-12)`, () => {
      assert.equal(ask("bedrock:InvokeModel", MODEL, guardrail("g1")), "allowed");
      assert.equal(ask("bedrock:ApplyGuardrail", arn("bedrock", "guardrail/g1")), "allowed");
      assert.equal(ask("bedrock:InvokeModel", MODEL), "denied");
      const foreign = { "bedrock:GuardrailIdentifier": "arn:aws:bedrock:us-east-1:444455556666:guardrail/g1" };
      assert.equal(ask("bedrock:InvokeModel", MODEL, foreign), "denied");
      const profile = arn("bedrock", "inference-profile/us.example.model-v1:0");
      assert.equal(ask("bedrock:InvokeModel", profile, guardrail("g1")), "denied");
      const elsewhere = { ...guardrail("g1"), "aws:RequestedRegion": "eu-central-1" };
      assert.equal(ask("bedrock:InvokeModel", MODEL, elsewhere), "denied");
    });

    it(`${role}: the guardrail's key and the function's own settings decrypt, through their services only (R-001-48)`, () => {
      for (const [domain, service] of [
        ["ai", "bedrock"],
        ["compute", "lambda"],
      ] as const) {
        const both = (action: string, via?: string): boolean =>
          decide(keyPolicyOf(domain), `phi-dev-${role}`, action, via) === "allowed" &&
          ask(`kms:${action}`, KEY, via === undefined ? {} : through(via, domain)) === "allowed";
        assert.ok(both("Decrypt", service), domain);
        assert.ok(!both("Encrypt", service), domain);
        assert.ok(!both("Decrypt"), domain);
        assert.ok(!both("Decrypt", "s3"), domain);
      }
    });

    it(`${role}: Lambda joins a function to the network in its name; the function's code cannot`, () => {
      const card = arn("ec2", "network-interface/eni-1");
      for (const action of ["CreateNetworkInterface", "DeleteNetworkInterface", "AssignPrivateIpAddresses"]) {
        assert.equal(ask(`ec2:${action}`, card), "allowed", action);
        const running = { "lambda:SourceFunctionArn": arn("lambda", "function:phi-dev-import") };
        assert.equal(ask(`ec2:${action}`, card, running), "denied", action);
      }
      assert.equal(ask("ec2:DescribeSubnets", "*"), "allowed");
      assert.equal(ask("ec2:RunInstances", arn("ec2", "instance/*")), "not allowed");
      assert.equal(ask("ec2:CreateNetworkInterface", "arn:aws:ec2:us-east-1:444455556666:subnet/1"), "not allowed");
    });
  }
});
