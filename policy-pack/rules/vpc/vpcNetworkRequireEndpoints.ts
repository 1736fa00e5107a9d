import { vpcNetworkRequireEndpoints as control } from "../../controls/vpcPresence";
import { lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { bucketTypes } from "../../judge/twins";

const vpc = "aws:ec2/vpc:Vpc";
const endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";

/** What a stack holds of a service, and the end of the name of the service's endpoint. */
const services: readonly { readonly name: string; readonly types: readonly string[] }[] = [
  { name: "s3", types: bucketTypes },
  { name: "dynamodb", types: ["aws:dynamodb/table:Table"] },
  { name: "kms", types: ["aws:kms/key:Key"] },
  { name: "secretsmanager", types: ["aws:secretsmanager/secret:Secret"] },
  { name: "logs", types: ["aws:cloudwatch/logGroup:LogGroup"] },
];

export const vpcNetworkRequireEndpoints: Rule = {
  control,
  types: [vpc, endpoint, ...services.flatMap(({ types }) => types)],
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    if (verdict.config.presence !== "always") {
      return;
    }
    const names = stack.ofType([endpoint]).map(({ props }) => lookString(props, "serviceName"));
    for (const resource of stack.ofType([vpc])) {
      for (const { name } of services.filter(({ types }) => stack.ofType(types).length > 0)) {
        // FIPS forms of an endpoint end in -fips; one whose name is not known yet may be any.
        const reached = names.some(
          (seen) => seen.state === "unknown" || (seen.state === "known" && servesFor(seen.value, name)),
        );
        if (!reached) {
          verdict.violation({ resource, what: `has no endpoint for ${name} in this stack, which uses it` });
        }
      }
    }
  },
};

function servesFor(serviceName: string, service: string): boolean {
  return serviceName.endsWith(`.${service}`) || serviceName.endsWith(`.${service}-fips`);
}
