import { vpcSecuritygroupForbidInternalPorts as control } from "../../controls/uniformity";
import type { Rule } from "../../judge/rule";
import { isPlanned, unknownBlockMend } from "./planned";
import { isInternet, permissionsOf, trafficTypes, type Permission } from "./traffic";

/** Ports that only neighbours speak on. Mail, file transfer, HL7 and what else partners are asked for is not here. */
const internal: ReadonlySet<number> = new Set([
  ...[1433, 1521, 3306, 5432, 5439, 8182, 9042, 27017],
  ...[6379, 6380, 11211, 8111, 9111],
  ...[9200, 9300, 9092, 9094, 9096, 9098, 2181, 61617, 5671],
  ...[445, 988, 2049, 3260],
  ...[8000, 8080, 8443],
]);

export const vpcSecuritygroupForbidInternalPorts: Rule = {
  control,
  types: trafficTypes.egress,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const permission of permissionsOf(resource, "egress").filter(isInternal)) {
      for (const { at, look: block } of permission.blocks) {
        if (block.state === "known" && isInternet(block.value)) {
          verdict.violation({ resource, at, what: "lets an internal protocol out to the whole internet" });
        }
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(trafficTypes.egress)) {
      for (const permission of permissionsOf(resource, "egress").filter(isInternal)) {
        for (const { at, look: block } of permission.blocks) {
          if (block.state === "unknown" && !isPlanned(resource, at)) {
            verdict.unprovable({
              resource,
              at,
              what: "is not known yet and may be the internet",
              mend: unknownBlockMend,
            });
          }
        }
      }
    }
  },
};

function isInternal({ from, to }: Permission): boolean {
  const same = from.state === "known" && to.state === "known" && Number(from.value) === Number(to.value);
  return same && internal.has(Number(from.value));
}
