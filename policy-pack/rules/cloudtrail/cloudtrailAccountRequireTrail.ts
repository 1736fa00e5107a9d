import { cloudtrailAccountRequireTrail as control } from "../../controls/trail";
import {
  MalformedPolicyError,
  parseDocument,
  type PolicyKind,
  policyKinds,
  type Statement,
} from "../../judge/documents";
import { lookString } from "../../judge/look";
import { STACK_TYPE, type StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { allows } from "../../judge/strangers";
import { bucketPolicyTypes, bucketTypes } from "../../judge/twins";

const recorders = ["aws:cloudtrail/trail:Trail", "aws:cloudtrail/eventDataStore:EventDataStore"];
const role = "aws:iam/role:Role";
const policies = [...bucketTypes, ...bucketPolicyTypes];

function statementsOf({ props }: StackResource, property: string, kind: PolicyKind): readonly Statement[] {
  const text = lookString(props, property);
  try {
    return text.state === "known" ? allows(parseDocument(text.value, kind)) : [];
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return [];
    }
    throw error;
  }
}

const forTrail = ({ principal }: Statement): boolean =>
  principal?.entries.some((entry) => entry.type === "Service" && entry.value.startsWith("cloudtrail.")) === true;

/** Whether a statement is for a trail of this account; a bucket may also collect the trails of others. */
function ownTrail({ conditions }: Statement, { home }: StackResource): boolean {
  const arns = conditions.filter(({ key }) => key === "aws:sourcearn").flatMap(({ values }) => values);
  return home.accounts.some((account) => arns.some((arn) => arn.includes(`:${account}:trail/`)));
}

/** What a stack makes ready for a trail of its own: a role that only CloudTrail assumes, a bucket that one may write to. */
function isPrepared(resource: StackResource): boolean {
  return resource.type === role
    ? statementsOf(resource, "assumeRolePolicy", policyKinds.trust).some(forTrail)
    : statementsOf(resource, "policy", policyKinds.resource).some((item) => forTrail(item) && ownTrail(item, resource));
}

export const cloudtrailAccountRequireTrail: Rule = {
  control,
  types: [STACK_TYPE, ...recorders, role, ...policies],
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    if (stack.ofType(recorders).length > 0) {
      return;
    }
    const prepared = stack.ofType([role, ...policies]).filter(isPrepared);
    for (const resource of prepared) {
      verdict.violation({ resource, what: "is made for a trail, and the stack has none" });
    }
    const root = stack.isInAws() && verdict.config.presence === "always" ? stack.root() : undefined;
    if (prepared.length === 0 && root !== undefined) {
      verdict.violation({ resource: root, what: "belongs to a stack without a trail" });
    }
  },
};
