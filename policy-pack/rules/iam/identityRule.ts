import type { Control } from "../../controls/control";
import { boundaryTypes, isBoundary } from "../../judge/boundaries";
import { documentRule, judgeDocuments, type DocumentSource } from "../../judge/documentRule";
import type { PolicyDocument } from "../../judge/documents";
import type { Rule } from "../../judge/rule";

const standalone = "aws:iam/policy:Policy";

/**
 * The rule on what the policies of users, groups and roles allow. A managed policy that is nothing but somebody's
 * permissions boundary limits rights and gives none, which shows when the stack is complete.
 */
export function identityRule(
  control: Control,
  sources: readonly DocumentSource[],
  faultsOf: (document: PolicyDocument) => readonly string[],
): Rule {
  const documents = documentRule(control, sources, faultsOf);
  return {
    ...documents,
    types: [...new Set([...documents.types, ...boundaryTypes])],
    resource: (resource, verdict) => {
      if (resource.type !== standalone) {
        documents.resource?.(resource, verdict);
      }
    },
    stack: (stack, verdict) => {
      documents.stack?.(stack, verdict);
      for (const policy of stack.ofType([standalone]).filter((item) => !isBoundary(item, stack))) {
        judgeDocuments(policy, sources, faultsOf, verdict);
      }
    },
  };
}
