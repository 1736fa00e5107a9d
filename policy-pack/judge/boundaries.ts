import { lookString } from "./look";
import type { Stack, StackResource } from "./resource";

const carriers = ["aws:iam/role:Role", "aws:iam/user:User"];
const attachments = ["rolePolicyAttachment:RolePolicyAttachment", "policyAttachment:PolicyAttachment"].map(
  (type) => `aws:iam/${type}`,
);

/** Types that say which policies are boundaries and which are attached. */
export const boundaryTypes: readonly string[] = [...carriers, ...attachments];

/** Whether a policy only limits: someone has it as permissions boundary and nobody has it attached. */
export function isBoundary(policy: StackResource, stack: Stack): boolean {
  const names = (resource: StackResource, property: string): boolean =>
    resource.dependenciesOf(property).some(({ urn }) => urn === policy.urn) || carriesName(resource, property, policy);
  return (
    stack.ofType(carriers).some((resource) => names(resource, "permissionsBoundary")) &&
    !stack.ofType(attachments).some((resource) => names(resource, "policyArn"))
  );
}

function carriesName(resource: StackResource, property: string, policy: StackResource): boolean {
  const [arn, name] = [lookString(resource.props, property), lookString(policy.props, "name")];
  return arn.state === "known" && name.state === "known" && arn.value.endsWith(`/${name.value}`);
}
