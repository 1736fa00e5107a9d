import { MalformedPolicyError, parseDocument, type Statement } from "../../judge/documents";
import { places } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import { identityPolicies } from "../../judge/policySources";
import type { Stack, StackResource } from "../../judge/resource";
import { allows } from "../../judge/strangers";

/** A statement on all keys of an account, which a condition has to narrow. */
interface WideUse {
  readonly holder: StackResource;
  readonly at: string;
  readonly statement: Statement;
}

const isWide = ({ resource }: Statement): boolean =>
  resource?.patterns.some((pattern) => /^arn:[^:]+:kms:[^:]*:\d{12}:key\/\*$/.test(pattern)) === true;

/** Whether a condition names the keys by their aliases, and a request without one fails it. */
const namesAliases = ({ statement }: WideUse): boolean =>
  statement.conditions.some(
    ({ key, operator, values }) =>
      /^kms:(resourcealiases|requestalias)$/.test(key) &&
      !operator.negated &&
      !operator.ifExists &&
      operator.quantifier !== "all" &&
      values.every((value) => /^alias\/[^*?]{2,}/.test(value)),
  );

function usesOf(holder: StackResource): readonly WideUse[] {
  return identityPolicies
    .filter(({ types }) => types.includes(holder.type))
    .flatMap(({ path, kind }) => places(holder.props, path).map(({ at, look }) => ({ at, look, kind })))
    .flatMap(({ at, look, kind }) => {
      try {
        const statements = look.state === "known" ? allows(parseDocument(look.value, kind)) : [];
        return statements.filter(isWide).map((statement) => ({ holder, at, statement }));
      } catch (error) {
        if (error instanceof MalformedPolicyError) {
          return [];
        }
        throw error;
      }
    });
}

/**
 * Statements on all keys of an account that name no alias, though those of the stack nearly all do. A policy in which
 * several name none is written in another way, on purpose.
 */
export function unnamedAmongNamed(stack: Stack): readonly WideUse[] {
  const holders = stack.ofType(new Set(identityPolicies.flatMap(({ types }) => types)));
  const alike = holders.map(usesOf).filter((uses) => uses.filter((use) => !namesAliases(use)).length <= 1);
  return oddOnesOut(alike.flat(), namesAliases, 3);
}
