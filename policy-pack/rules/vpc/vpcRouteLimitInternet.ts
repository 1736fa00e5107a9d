import { vpcRouteLimitInternet as control } from "../../controls/vpcPaths";
import type { Rule } from "../../judge/rule";
import { placements } from "./placements";
import { mainAssociationType, mainTableType, Routes, routingTypes } from "./routes";

export const vpcRouteLimitInternet: Rule = {
  control,
  types: [...routingTypes, ...placements.map(({ type }) => type)],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const routes = new Routes(stack);
    const main = "gives every subnet without a table of its own a route to the internet";
    for (const resource of stack.ofType([mainTableType]).filter((table) => routes.isOpen(table))) {
      verdict.violation({ resource, what: main });
    }
    for (const resource of stack.ofType([mainAssociationType])) {
      if (routes.leadsOut(resource, "routeTableId")) {
        verdict.violation({ resource, at: "routeTableId", what: main });
      }
    }
    for (const resource of routes.intoMain) {
      verdict.violation({ resource, at: "routeTableId", what: main });
    }
    for (const { type, property } of placements) {
      for (const resource of stack.ofType([type])) {
        const subnet = routes.publicSubnetOf(resource, property);
        if (subnet !== undefined) {
          const what = `places it in '${subnet.name}', a subnet with a route to an internet gateway`;
          verdict.violation({ resource, at: property, what });
        }
      }
    }
  },
};
