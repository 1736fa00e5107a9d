import { backupDatabaseRequireRecovery as control } from "../../controls/backupDatabases";
import { look } from "../../judge/look";
import { answerOf, type Accepted } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { databases, Selections } from "./selections";

const selection = "aws:backup/selection:Selection";

/** How a database says that it can be brought back without a plan, by type. */
const own: Readonly<Record<string, readonly [path: string, accepts: Accepted]>> = {
  "aws:dynamodb/table:Table": ["pointInTimeRecovery.enabled", { oneOf: [true] }],
};
const automated = ["backupRetentionPeriod", { atLeast: 7 }] as const;

/** A replica is brought back from its source. */
function isReplica({ props }: Judged): boolean {
  return look(props, "replicateSourceDb").state !== "absent";
}

/** What is not known yet may be enough; whether it is, the rule on backups of the service says. */
function keepsBackups({ type, props }: Judged): boolean {
  const [path, accepts] = own[type] ?? automated;
  return ["good", "unknown"].includes(answerOf(look(props, path), accepts));
}

export const backupDatabaseRequireRecovery: Rule = {
  control,
  types: [...Object.keys(databases), selection],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const selections = new Selections(stack.ofType([selection]));
    for (const resource of stack.ofType(Object.keys(databases))) {
      if (!isReplica(resource) && !keepsBackups(resource) && !selections.select(resource)) {
        const what = "is selected by no backup plan of this stack, and keeps no backups of a week by itself";
        verdict.violation({ resource, what });
      }
    }
  },
};
