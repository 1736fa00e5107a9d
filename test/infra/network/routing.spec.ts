import assert from "node:assert/strict";
import { Vpc } from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import { Naming } from "../../../infra/naming";
import { Routing } from "../../../infra/network/routing";
import { type NatGateways } from "../../../infra/settings/settings";
import { build, type Recording } from "../../support/mocks";

const names = new Naming({
  project: "phi",
  stack: "test",
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: true,
});

function routing(natGateways: NatGateways, zoneCount = 2): Promise<Recording<Routing>> {
  return build(() => {
    const vpc = new Vpc("vpc", { cidrBlock: "10.0.0.0/16" });
    const ids = (tier: string) => Array.from({ length: zoneCount }, (_, zone) => pulumi.output(`${tier}-${zone + 1}`));
    const subnetIds = { public: ids("public"), private: ids("private"), isolated: ids("isolated") };
    return new Routing("routing", { names, vpc, subnetIds, natGateways });
  });
}

/** Every route, as `table -> destination via gateway`. */
function routes(made: Recording<Routing>): string[] {
  return made
    .ofType("aws:ec2/route:Route")
    .map(({ inputs }) => {
      const { routeTableId, destinationCidrBlock, gatewayId, natGatewayId, ...rest } = inputs;
      assert.deepEqual(rest, {});
      return `${routeTableId} -> ${destinationCidrBlock} via ${gatewayId ?? natGatewayId}`;
    })
    .sort();
}

const PUBLIC = "routing-public-id -> 0.0.0.0/0 via routing-internet-id";

describe("Routing", () => {
  it("routes the public tier to the internet, and without translation no other (R-004-03, R-004-07)", async () => {
    const made = await routing("none");
    assert.deepEqual(routes(made), [PUBLIC]);
    assert.deepEqual(made.ofType("aws:ec2/natGateway:NatGateway"), []);
    assert.deepEqual(made.ofType("aws:ec2/eip:Eip"), []);
  });

  it("routes every private table through the one gateway of `one` (R-004-07)", async () => {
    const made = await routing("one", 3);
    assert.deepEqual(routes(made), [
      "routing-private-1-id -> 0.0.0.0/0 via routing-nat-1-id",
      "routing-private-2-id -> 0.0.0.0/0 via routing-nat-1-id",
      "routing-private-3-id -> 0.0.0.0/0 via routing-nat-1-id",
      PUBLIC,
    ]);
    assert.deepEqual(made.one("aws:ec2/natGateway:NatGateway").inputs, {
      subnetId: "public-1",
      allocationId: "routing-nat-1-id",
      connectivityType: "public",
      tags: names.tags("nat-1", "internal"),
    });
  });

  it("routes each private table through the gateway of its own zone with `per-zone` (R-004-07)", async () => {
    const made = await routing("per-zone");
    assert.deepEqual(routes(made), [
      "routing-private-1-id -> 0.0.0.0/0 via routing-nat-1-id",
      "routing-private-2-id -> 0.0.0.0/0 via routing-nat-2-id",
      PUBLIC,
    ]);
    assert.deepEqual(
      made
        .ofType("aws:ec2/natGateway:NatGateway")
        .map(({ inputs }) => [inputs["subnetId"], inputs["connectivityType"]]),
      [
        ["public-1", "public"],
        ["public-2", "public"],
      ],
    );
    assert.deepEqual(
      made.ofType("aws:ec2/eip:Eip").map(({ name, inputs }) => [name, inputs["domain"]]),
      [
        ["routing-nat-1", "vpc"],
        ["routing-nat-2", "vpc"],
      ],
    );
  });

  it("never routes the isolated tier beyond the VPC (R-001-16)", async () => {
    for (const nat of ["none", "one", "per-zone"] as const) {
      const made = await routing(nat);
      assert.deepEqual(
        routes(made).filter((route) => route.startsWith("routing-isolated")),
        [],
      );
    }
  });

  it("gives each subnet its table, the same whatever the translation is", async () => {
    for (const nat of ["none", "one", "per-zone"] as const) {
      const associations = (await routing(nat)).ofType("aws:ec2/routeTableAssociation:RouteTableAssociation");
      assert.deepEqual(
        Object.fromEntries(associations.map(({ inputs }) => [inputs["subnetId"], inputs["routeTableId"]])),
        {
          "public-1": "routing-public-id",
          "public-2": "routing-public-id",
          "private-1": "routing-private-1-id",
          "private-2": "routing-private-2-id",
          "isolated-1": "routing-isolated-id",
          "isolated-2": "routing-isolated-id",
        },
      );
    }
  });

  it("keeps tables free of inline routes, which would fight with the others", async () => {
    for (const { inputs } of (await routing("one")).ofType("aws:ec2/routeTable:RouteTable")) {
      assert.deepEqual(Object.keys(inputs).sort(), ["tags", "vpcId"]);
    }
  });
});
