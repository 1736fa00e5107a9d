import { vpcEndpointRequireScopedPolicy as control } from "../../controls/vpcSafeguards";
import { MalformedPolicyError, parseDocument, type Statement } from "../../judge/documents";
import { countUnknown, look, lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

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
      const fault = faultOf(policy.value);
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

function faultOf(document: unknown): string | undefined {
  try {
    const open = parseDocument(document).statements.some(isOpen);
    return open ? "allows everyone every action on every resource" : undefined;
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return `is no valid policy: ${error.problems[0] ?? ""}`;
    }
    throw error;
  }
}

function isOpen({ effect, principal, action, resource, conditions }: Statement): boolean {
  const everyone =
    principal === undefined || principal.negated || principal.entries.some(({ type }) => type === "everyone");
  const any = (item: Statement["action"] | undefined): boolean =>
    item === undefined || item.negated || item.patterns.some((pattern) => /^(\*+|[a-z0-9-]+:\*+)$/i.test(pattern));
  return effect === "Allow" && everyone && any(action) && any(resource) && conditions.length === 0;
}
