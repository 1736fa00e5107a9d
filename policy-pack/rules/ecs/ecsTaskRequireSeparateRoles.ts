import { ecsTaskRequireSeparateRoles as control } from "../../controls/ecsAdvice";
import { lookString } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { taskTypes } from "./containers";

export const ecsTaskRequireSeparateRoles: Rule = {
  control,
  types: taskTypes,
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(taskTypes)) {
      const [task, execution] = [roleOf(resource, "taskRoleArn"), roleOf(resource, "executionRoleArn")];
      if (task !== undefined && task === execution) {
        verdict.violation({ resource, at: "taskRoleArn", what: "is the role of the agent too" });
      }
    }
  },
};

/** A role by its ARN, or by the only resource that it comes from. */
function roleOf(resource: StackResource, property: string): string | undefined {
  const seen = lookString(resource.props, property);
  if (seen.state === "known") {
    return seen.value;
  }
  const origins = resource.dependenciesOf(property).filter(({ type }) => type === "aws:iam/role:Role");
  return seen.state === "unknown" && origins.length === 1 ? origins[0]?.urn : undefined;
}
