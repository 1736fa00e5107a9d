import assert from "node:assert/strict";
import { Naming } from "../../../infra/naming";
import { SecurityGroups } from "../../../infra/network/securityGroups";
import { build, valueOf, type Recording } from "../../support/mocks";

const names = new Naming({
  project: "phi",
  stack: "test",
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: true,
});
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const EGRESS = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";

function groups(): Promise<Recording<SecurityGroups>> {
  return build(
    () =>
      new SecurityGroups("groups", {
        names,
        vpcId: "vpc-1",
        prefixListIds: { s3: "pl-s3", dynamodb: "pl-dynamodb" },
        edgeAllowedCidrs: ["203.0.113.0/24"],
        natGateways: "one",
      }),
  );
}

/** The inputs of a rule: one TCP port, one peer. */
function rule(role: string, group: string, port: number, peer: Record<string, string>, description: string) {
  return {
    securityGroupId: `groups-${group}-id`,
    ...peer,
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    description,
    tags: names.tags(role, "internal"),
  };
}

const of = (group: string) => ({ referencedSecurityGroupId: `groups-${group}-id` });

describe("SecurityGroups", () => {
  it("makes a group for each kind of member, without inline rules (R-004-08)", async () => {
    const made = (await groups()).ofType("aws:ec2/securityGroup:SecurityGroup");
    const row = (group: string, description: string) => ({
      name: `phi-test-${group}`,
      description,
      vpcId: "vpc-1",
      tags: names.tags(group, "internal"),
    });
    assert.deepEqual(
      made.map(({ inputs }) => inputs),
      [
        row("edge", "The load balancer"),
        row("application", "Tasks and functions of the application"),
        row("database", "The database"),
        row("cache", "The cache"),
        row("endpoints", "Interface endpoints of AWS services"),
      ],
    );
  });

  it("lets in on one port from one peer each (R-004-08)", async () => {
    const made = (await groups()).ofType(INGRESS);
    const range = { cidrIpv4: "203.0.113.0/24" };
    assert.deepEqual(Object.fromEntries(made.map(({ name, inputs }) => [name, inputs])), {
      "groups-edge-from-203-0-113-0-24-443": rule(
        "edge-from-203-0-113-0-24-443",
        "edge",
        443,
        range,
        "TCP 443 from 203.0.113.0/24",
      ),
      "groups-edge-from-203-0-113-0-24-80": rule(
        "edge-from-203-0-113-0-24-80",
        "edge",
        80,
        range,
        "TCP 80 from 203.0.113.0/24",
      ),
      "groups-application-from-edge": rule(
        "application-from-edge",
        "application",
        8443,
        of("edge"),
        "TCP 8443 from edge",
      ),
      "groups-database-from-application": rule(
        "database-from-application",
        "database",
        5432,
        of("application"),
        "TCP 5432 from application",
      ),
      "groups-cache-from-application": rule(
        "cache-from-application",
        "cache",
        6379,
        of("application"),
        "TCP 6379 from application",
      ),
      "groups-endpoints-from-application": rule(
        "endpoints-from-application",
        "endpoints",
        443,
        of("application"),
        "TCP 443 from application",
      ),
    });
  });

  it("lets out on one port to one peer each, to S3 and DynamoDB by prefix list (R-004-08)", async () => {
    const made = (await groups()).ofType(EGRESS);
    const application = (role: string, port: number, peer: Record<string, string>, to: string) =>
      rule(role, "application", port, peer, `TCP ${port} to ${to}`);
    assert.deepEqual(Object.fromEntries(made.map(({ name, inputs }) => [name, inputs])), {
      "groups-edge-to-application": rule(
        "edge-to-application",
        "edge",
        8443,
        of("application"),
        "TCP 8443 to application",
      ),
      "groups-application-to-database": application("application-to-database", 5432, of("database"), "database"),
      "groups-application-to-cache": application("application-to-cache", 6379, of("cache"), "cache"),
      "groups-application-to-endpoints": application("application-to-endpoints", 443, of("endpoints"), "endpoints"),
      "groups-application-to-s3": application("application-to-s3", 443, { prefixListId: "pl-s3" }, "s3"),
      "groups-application-to-dynamodb": application(
        "application-to-dynamodb",
        443,
        { prefixListId: "pl-dynamodb" },
        "dynamodb",
      ),
      "groups-application-to-internet": application(
        "application-to-internet",
        443,
        { cidrIpv4: "0.0.0.0/0" },
        "0.0.0.0/0",
      ),
    });
  });

  it("hands out the id of each group", async () => {
    const { ids } = (await groups()).value;
    assert.equal(await valueOf(ids.cache), "groups-cache-id");
    assert.deepEqual(Object.keys(ids), ["edge", "application", "database", "cache", "endpoints"]);
  });
});
