import { vpcEndpointRequireScopedPolicy as control } from "../../controls/vpcSafeguards";
import { countUnknown, look, lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { faultOf } from "./endpointScope";

const endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
const attached = "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy";
/** Services through which data can leave to any account: their names end so in every region. */
const stores = /\.(s3|dynamodb|s3express)$/;

export const vpcEndpointRequireScopedPolicy: Rule = {
  control,
  types: [endpoint, attached],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const policy = look(resource.props, "policy");
    if (policy.state === "unknown" || (policy.state === "known" && countUnknown(policy.value) > 0)) {
      const mend =
        "write the policy with plain strings: account and organisation are known, the endpoint's id is not needed.";
      verdict.unprovable({
        resource,
        at: "policy",
        what: "is not known yet, so nothing proves that it is scoped",
        mend,
      });
    } else if (policy.state === "known") {
      const service = lookString(resource.props, "serviceName");
      const fault = faultOf(policy.value, service.state === "known" && stores.test(service.value));
      if (fault !== undefined) {
        verdict.violation({ resource, at: "policy", what: fault });
      }
    } else if (resource.type === attached) {
      verdict.violation({ resource, at: "policy", what: "is not set, and the default allows everything" });
    }
  },
  stack: (stack, verdict) => {
    const policies = stack.ofType([attached]);
    for (const resource of stack.ofType([endpoint])) {
      const service = lookString(resource.props, "serviceName");
      const own = look(resource.props, "policy").state !== "absent";
      const elsewhere = policies.some((item) =>
        item.dependenciesOf("vpcEndpointId").some(({ urn }) => urn === resource.urn),
      );
      if (!own && !elsewhere && service.state === "known" && stores.test(service.value)) {
        verdict.violation({ resource, at: "policy", what: "is not set, so data can be sent to any account" });
      }
    }
  },
};
