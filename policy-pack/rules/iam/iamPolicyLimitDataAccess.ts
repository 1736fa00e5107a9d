import { iamPolicyLimitDataAccess as control } from "../../controls/iamRights";
import { isBoundary } from "../../judge/boundaries";
import type { Rule } from "../../judge/rule";
import { placeOf } from "../../judge/strangers";
import { unnamedAmongNamed } from "./keysByAlias";
import { unnamedRule } from "./unnamedRule";

const documents = unnamedRule(control, "data");

export const iamPolicyLimitDataAccess: Rule = {
  ...documents,
  stack: (stack, verdict) => {
    documents.stack?.(stack, verdict);
    for (const { holder, at, statement } of unnamedAmongNamed(stack).filter(
      ({ holder }) => !isBoundary(holder, stack),
    )) {
      const what = `names no key by its alias in ${placeOf(statement)}, as such statements of this stack do`;
      verdict.violation({ resource: holder, at, what });
    }
  },
};
