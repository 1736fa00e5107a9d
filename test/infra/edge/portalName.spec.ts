import assert from "node:assert/strict";
import { PortalName } from "../../../infra/edge/portalName";
import { build } from "../../support/mocks";

describe("PortalName", () => {
  it("leads the portal's name to the load balancer, over IPv4 alone, and overwrites no record", async () => {
    const made = await build(
      () =>
        new PortalName("portal", {
          domainName: "portal.example.org",
          hostedZoneId: "Z1",
          loadBalancerDnsName: "phi-test-edge-1.us-east-1.elb.amazonaws.com",
          loadBalancerZoneId: "Z35SXDOTRQ7X7K",
        }),
    );
    assert.deepEqual(made.one("aws:route53/record:Record", "portal").inputs, {
      zoneId: "Z1",
      name: "portal.example.org",
      type: "A",
      aliases: [
        {
          name: "phi-test-edge-1.us-east-1.elb.amazonaws.com",
          zoneId: "Z35SXDOTRQ7X7K",
          evaluateTargetHealth: true,
        },
      ],
    });
    assert.equal(made.value.url, "https://portal.example.org");
  });
});
