import { vpcEndpointRequireUniformPolicy as control } from "../../controls/uniformity";
import { countUnknown, look } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import { References } from "../../judge/relations";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { habitOf, type Habit } from "./endpointHabits";

const endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
const attached = "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy";
const least = 3;

interface Scoped {
  readonly resource: StackResource;
  readonly habit: Habit;
}

const habits = [
  ["principals", "does not say whose requests it lets through, as the other endpoints' policies do"],
  ["resources", "does not say whose resources can be reached, as the other endpoints' policies do"],
] as const;

export const vpcEndpointRequireUniformPolicy: Rule = {
  control,
  types: [endpoint, attached],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const endpoints = stack.ofType([endpoint]);
    const policies = stack.ofType([attached]);
    const beside = new References(endpoints, ["id"]).group(policies, "vpcEndpointId");
    // Endpoints of appliances have no policy at all.
    const services = endpoints.filter(
      ({ props }) => !/GatewayLoadBalancer|Resource/.test(String(props["vpcEndpointType"])),
    );
    const without = oddOnesOut(
      services,
      ({ urn, props }) => beside.has(urn) || look(props, "policy").state !== "absent",
      least,
    );
    for (const resource of without) {
      const what = "is not set, as it is for the other endpoints, and the default allows everything";
      verdict.violation({ resource, at: "policy", what });
    }
    const scoped = [...services, ...policies].flatMap(read);
    for (const [half, what] of habits) {
      const wide = scoped.filter(({ habit }) => habit[half] !== undefined);
      oddOnesOut(wide, ({ habit }) => habit[half] === true, least).forEach(({ resource }) =>
        verdict.violation({ resource, at: "policy", what }),
      );
    }
    for (const { resource, habit } of scoped) {
      habit.faults.forEach((what) => verdict.violation({ resource, at: "policy", what }));
    }
  },
};

function read(resource: StackResource): readonly Scoped[] {
  const seen = look(resource.props, "policy");
  const habit = seen.state === "known" && countUnknown(seen.value) === 0 ? habitOf(seen.value) : undefined;
  return habit === undefined ? [] : [{ resource, habit }];
}
