import assert from "node:assert/strict";
import { LogDelivery } from "../../../infra/audit/logDelivery";
import { ResolverLogs } from "../../../infra/network/resolverLogs";
import { build } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000a";
const COMMON = { names: testNaming(), holdsPhi: true, keyArn: KEY, logRetentionDays: 2192 };

describe("ResolverLogs", () => {
  it("R-002-14 R-002-09 records every name that the network asks for, for six years under the audit key", async () => {
    const made = await build(() => {
      const delivery = new LogDelivery("delivery", { names: testNaming() }).policy;
      return new ResolverLogs("resolver", { ...COMMON, vpcId: "vpc-1", delivery });
    });
    const tags = { Name: "phi-test-resolver-queries", Purpose: "resolver-queries", DataClassification: "audit" };
    assert.deepEqual(made.one("aws:cloudwatch/logGroup:LogGroup").inputs, {
      name: "/phi/test/resolver-queries",
      kmsKeyId: KEY,
      retentionInDays: 2192,
      deletionProtectionEnabled: true,
      tags,
    });
    assert.deepEqual(made.one("aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig").inputs, {
      name: "phi-test-resolver-queries",
      destinationArn: "arn:of:resolver",
      tags,
    });
    assert.deepEqual(
      made.one("aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation").inputs,
      { resolverQueryLogConfigId: "resolver-id", resourceId: "vpc-1" },
    );
  });
});
