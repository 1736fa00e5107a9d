/** What an action gives to whoever may call it, each judged by a rule of its own. */
export type Right = "credentials" | "privileges" | "permissions" | "data" | "changes";

/** The first form that an action has says what it is; whatever has none of them changes or ends something. */
const forms: readonly (readonly [Right, RegExp])[] = [
  [
    "credentials",
    /^(sts:|rds-db:|redshift:getcluster|connect:|iam:((create|update)(accesskey|loginprofile)|\w*servicespecific|uploadssh))/,
  ],
  ["privileges", /^(iam:|organizations:|lambda:updatefunction|glue:update|cognito-idp:admin)/],
  [
    "permissions",
    /policy$|acl$|permission$|grant$|(snapshot|image|queue|topic)attributes?$|publicaccessblock$|ownershipcontrols$|snapshotaccess$|urlconfig$/,
  ],
  [
    "data",
    /:(batchget|clientmount|decrypt|encrypt|eshttpget|execute|batchexecute|generate|get|listbucket|partiql|query|receive|reencrypt|restoreobject|scan|sign|startexport|startrestore|unmask)/,
  ],
];

const known = new Map<string, Right>();

/** What an action that AWS documents, in full, gives. */
export function rightOf(action: string): Right {
  const name = action.toLowerCase();
  const right = known.get(name) ?? forms.find(([, form]) => form.test(name))?.[0] ?? "changes";
  known.set(name, right);
  return right;
}
