import { harms, wideActions } from "../classes/harms";
import { listOf, type PolicyText, type Statement } from "../sdk/documents";
import { decide, requestOf } from "../sdk/requests";
import { without } from "../sdk/without";
import type { StatementChange } from "./documents";
import type { Surroundings } from "./operator";

const FOREIGN = "arn:aws:iam::999988887777:root";

/** A statement in its document, which may hold back what the statement gives. */
export interface Place {
  readonly document: PolicyText;
  readonly index: number;
  readonly statement: Statement;
  /** Whether the document names principals: a resource's policy or a trust policy. */
  readonly names: boolean;
  readonly around: Surroundings;
}

/** Ways in which an Allow gives more than before, as far as a control of the catalogue speaks of them. */
export function allowWeakenings(place: Place): readonly StatementChange[] {
  return [...(place.names ? principals(place) : resources(place)), ...actions(place), ...conditions(place)];
}

function principals(place: Place): readonly StatementChange[] {
  const { statement, around } = place;
  if (JSON.stringify(statement.Principal ?? statement.NotPrincipal).includes('"*"')) {
    return [];
  }
  const rest = without(statement, "NotPrincipal");
  const anyone = { ...rest, Principal: "*" };
  const foreign = { ...rest, Principal: { AWS: FOREIGN } };
  const open = (["anonymous", "foreign"] as const).some((who) =>
    gains(place, anyone, requestOf(anyone, who, around.account)),
  );
  return [
    ...(open ? [{ operator: "principal widened", detail: "*", statement: anyone }] : []),
    ...(gains(place, foreign, requestOf(foreign, "foreign", around.account))
      ? [{ operator: "principal widened", detail: "another account", statement: foreign }]
      : []),
  ];
}

function resources(place: Place): readonly StatementChange[] {
  const { statement, around } = place;
  const list = listOf(statement.Resource);
  const Action = listOf(statement.Action).filter((action) => wideActions.test(action));
  if (list.length === 0 || list.includes("*") || Action.length === 0) {
    return [];
  }
  const changed = { ...statement, Resource: "*" };
  // Keys are often named by alias beside: then the resource alone says nothing.
  const others = { "kms:ResourceAliases": "alias/of-somebody-else", "kms:RequestAlias": "alias/of-somebody-else" };
  const request = requestOf({ ...changed, Action }, "own", around.account, { ...others, ...reservedTags(statement) });
  return gains(place, changed, request) ? [{ operator: "resource widened", detail: "*", statement: changed }] : [];
}

/**
 * Only AWS can write tags whose keys begin with `aws:`, so somebody else's resource does not have the value of ours.
 * Source: https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
 */
function reservedTags({ Condition = {} }: Statement): Readonly<Record<string, undefined>> {
  const keys = Object.values(Condition).flatMap(Object.keys);
  return Object.fromEntries(keys.filter((key) => /^aws:ResourceTag\/aws:/i.test(key)).map((key) => [key, undefined]));
}

function actions({ statement, names }: Place): readonly StatementChange[] {
  const list = listOf(statement.Action);
  const service = list[0]?.split(":")[0] ?? "";
  const whole = `${service}:*`;
  if (list.length === 0 || list.includes("*")) {
    return [];
  }
  const change = (Action: string): StatementChange => ({
    operator: "action widened",
    detail: Action,
    statement: { ...statement, Action },
  });
  // A trust policy knows the actions of STS only.
  const trust = names && service === "sts";
  return trust ? [] : [...(list.includes(whole) ? [] : [change(whole)]), change("*")];
}

function conditions(place: Place): readonly StatementChange[] {
  const { statement, around } = place;
  const entries = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.keys(keys).map((key) => ({ operator, key })),
  );
  const bare = without(statement, "Condition");
  const each = entries.flatMap(({ operator, key }): StatementChange[] => {
    const rest = dropped(statement, operator, key);
    const values = statement.Condition?.[operator]?.[key];
    const candidates: StatementChange[] = [{ operator: "condition removed", detail: key, statement: rest }];
    if (/^(ForAnyValue:)?(String|Arn)(Equals|Like)/i.test(operator)) {
      const like = operator.replace(/Equals(IgnoreCase)?/i, "Like");
      candidates.push({ operator: "condition widened", detail: key, statement: withCondition(rest, like, key, "*") });
    }
    if (!/IfExists$|^Null$|^For/i.test(operator)) {
      const ifExists = withCondition(rest, `${operator}IfExists`, key, values);
      candidates.push({ operator: "condition if exists", detail: key, statement: ifExists });
    }
    return candidates.filter(
      (candidate) => candidate.statement !== undefined && harmful(place, key, candidate.statement),
    );
  });
  const all = entries.length > 1 && entries.some(({ key }) => harmful(place, key, bare));
  return [...(all ? [{ operator: "conditions removed", detail: "all", statement: bare }] : []), ...each];

  function harmful(at: Place, key: string, changed: Statement): boolean {
    return harms.some((harm) => {
      const kind = at.names ? "resource" : "identity";
      if (!harm.key.test(key) || (harm.kind ?? kind) !== kind || harm.unless?.(changed) === true) {
        return false;
      }
      const absent = { ...harm.others, [key]: undefined };
      // Somebody of another account says so; who says nothing is nobody's.
      const tries =
        harm.who === "foreign"
          ? [requestOf(changed, "foreign", around.account), requestOf(changed, "anonymous", around.account)]
          : [harm.others ?? {}, absent].map((others) => requestOf(changed, harm.who, around.account, others));
      return tries.some((request) => {
        return gains(at, changed, harm.action === undefined ? request : { ...request, action: harm.action });
      });
    });
  }
}

/** Whether the document with the changed statement allows a request that it did not allow before. */
function gains({ document, index }: Place, changed: Statement, request: Parameters<typeof decide>[1]): boolean {
  const after = { ...document, Statement: document.Statement.map((one, at) => (at === index ? changed : one)) };
  const [now, before] = [decide(after, request), decide(document, request)];
  return now === undefined || before === undefined || (now === "allowed" && before !== "allowed");
}

function withCondition(statement: Statement, operator: string, key: string, value: unknown): Statement {
  const { Condition = {} } = statement;
  return { ...statement, Condition: { ...Condition, [operator]: { ...Condition[operator], [key]: value } } };
}

/** The statement without one condition key. */
export function dropped(statement: Statement, operator: string, key: string): Statement {
  const { [operator]: keys = {}, ...others } = statement.Condition ?? {};
  const left = without(keys, key);
  const condition = Object.keys(left).length === 0 ? others : { ...others, [operator]: left };
  const bare = without(statement, "Condition");
  return Object.keys(condition).length === 0 ? bare : { ...bare, Condition: condition };
}
