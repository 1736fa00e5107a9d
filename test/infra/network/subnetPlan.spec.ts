import assert from "node:assert/strict";
import * as fc from "fast-check";
import { subnetPlan, TIERS } from "../../../infra/network/subnetPlan";

/** First and last address of a range, computed another way than the plan does. */
function bounds(cidr: string): { first: bigint; last: bigint; prefix: number } {
  const [address = "", length = ""] = cidr.split("/");
  const bits = address.split(".").map((octet) => Number(octet).toString(2).padStart(8, "0"));
  const first = BigInt(`0b${bits.join("")}`);
  return { first, last: first + (1n << BigInt(32 - Number(length))) - 1n, prefix: Number(length) };
}

/** Any valid range of a VPC. */
const anyRange = fc.tuple(fc.integer({ min: 16, max: 20 }), fc.nat({ max: 2 ** 32 - 1 })).map(([prefix, address]) => {
  const start = Math.floor(address / 2 ** (32 - prefix)) * 2 ** (32 - prefix);
  return `${[24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join(".")}/${prefix}`;
});
const anyZoneCount = fc.constantFrom(2, 3);

describe("subnetPlan", () => {
  it("gives each tier and zone its place in a /16 (R-001-16, R-004-03)", () => {
    assert.deepEqual(subnetPlan("10.0.0.0/16", 2), [
      { tier: "public", zone: 0, cidr: "10.0.0.0/20" },
      { tier: "public", zone: 1, cidr: "10.0.16.0/20" },
      { tier: "private", zone: 0, cidr: "10.0.64.0/20" },
      { tier: "private", zone: 1, cidr: "10.0.80.0/20" },
      { tier: "isolated", zone: 0, cidr: "10.0.128.0/20" },
      { tier: "isolated", zone: 1, cidr: "10.0.144.0/20" },
    ]);
  });

  it("gives each tier and zone its place in a /20, across the border of an octet", () => {
    assert.deepEqual(
      subnetPlan("172.16.240.0/20", 3).map(({ cidr }) => cidr),
      [
        "172.16.240.0/24",
        "172.16.241.0/24",
        "172.16.242.0/24",
        "172.16.244.0/24",
        "172.16.245.0/24",
        "172.16.246.0/24",
        "172.16.248.0/24",
        "172.16.249.0/24",
        "172.16.250.0/24",
      ],
    );
  });

  it("has no two subnets that overlap, for every range and number of zones", () => {
    fc.assert(
      fc.property(anyRange, anyZoneCount, (cidr, zoneCount) => {
        const ranges = subnetPlan(cidr, zoneCount).map((subnet) => bounds(subnet.cidr));
        ranges.sort((left, right) => (left.first < right.first ? -1 : 1));
        ranges.slice(1).forEach((range, index) => assert.ok(range.first > (ranges[index]?.last ?? range.first)));
      }),
    );
  });

  it("keeps every subnet inside the range and aligned to its own size", () => {
    fc.assert(
      fc.property(anyRange, anyZoneCount, (cidr, zoneCount) => {
        const whole = bounds(cidr);
        for (const subnet of subnetPlan(cidr, zoneCount)) {
          const { first, last, prefix } = bounds(subnet.cidr);
          assert.equal(prefix, whole.prefix + 4);
          assert.ok(first >= whole.first && last <= whole.last, `${subnet.cidr} in ${cidr}`);
          assert.equal(first % (1n << BigInt(32 - prefix)), 0n);
        }
      }),
    );
  });

  it("has one subnet for each tier and zone", () => {
    fc.assert(
      fc.property(anyRange, anyZoneCount, (cidr, zoneCount) => {
        const places = subnetPlan(cidr, zoneCount).map(({ tier, zone }) => `${tier} ${zone}`);
        const expected = TIERS.flatMap((tier) => Array.from({ length: zoneCount }, (_, zone) => `${tier} ${zone}`));
        assert.deepEqual(places, expected);
      }),
    );
  });

  it("renumbers nothing when a third zone is added", () => {
    fc.assert(
      fc.property(anyRange, (cidr) => {
        const three = subnetPlan(cidr, 3);
        assert.deepEqual(
          three.filter(({ zone }) => zone < 2),
          subnetPlan(cidr, 2),
        );
      }),
    );
  });

  for (const cidr of [
    "10.0.0.0/15",
    "10.0.0.0/21",
    "10.0.0.0",
    "10.0.0/16",
    "256.0.0.0/16",
    "fd00::/16",
    "a.b.c.d/16",
  ]) {
    it(`refuses ${cidr}`, () => {
      assert.throws(() => subnetPlan(cidr, 2), {
        message: `"${cidr}" is not an IPv4 range from /16 to /20, for example 10.0.0.0/16.`,
      });
    });
  }

  it("refuses a range with host bits set, and says where it starts", () => {
    assert.throws(() => subnetPlan("10.0.1.0/16", 2), {
      message: '"10.0.1.0/16" has host bits set; the range starts at 10.0.0.0/16.',
    });
  });

  for (const zoneCount of [0, 1, 4, 2.5, NaN]) {
    it(`refuses ${zoneCount} zones`, () => {
      assert.throws(() => subnetPlan("10.0.0.0/16", zoneCount), {
        message: `A network spans 2 or 3 availability zones, not ${zoneCount}.`,
      });
    });
  }
});
