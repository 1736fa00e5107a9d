import { rdsDatabaseRequireIamAuthentication as control } from "../../controls/rdsAccess";
import { lookBoolean, lookString } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import { requireProperties } from "../../judge/requireProperties";
import type { Judged, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

/** Engines that take IAM tokens; the others have nothing to switch on. */
const engines = ["postgres", "mysql", "mariadb", "aurora-postgresql", "aurora-mysql", "aurora"];
const databases = ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"];
const at = "iamDatabaseAuthenticationEnabled";

const stated = requireProperties(control, [
  {
    types: databases,
    path: at,
    or: ["manageMasterUserPassword"],
    accepts: { oneOf: [true] },
    weak: "leaves log-in to a password that nothing rotates",
    absent: "and the default leaves log-in to a password that nothing rotates",
    when: [
      { path: "engine", is: engines },
      { path: "replicateSourceDb", is: "left out" },
    ],
  },
  {
    types: ["aws:neptune/cluster:Cluster"],
    path: at,
    accepts: { oneOf: [true] },
    weak: "lets in whoever reaches the cluster",
    absent: "and the default lets in whoever reaches the cluster",
  },
]);

/** A replica names its source instead of an engine. */
function canHave(resource: StackResource): boolean {
  const engine = lookString(resource.props, "engine");
  return engine.state === "known"
    ? engines.includes(engine.value.toLowerCase())
    : resource.dependenciesOf("replicateSourceDb").some(canHave);
}

function has({ props }: Judged): boolean {
  const seen = lookBoolean(props, at);
  return seen.state === "known" && seen.value;
}

/** A rotated password will do; where nearly all databases of a stack take IAM tokens, the one that does not was meant to. */
export const rdsDatabaseRequireIamAuthentication: Rule = {
  ...stated,
  stack: (stack, verdict) => {
    const able = stack.ofType(databases).filter(canHave);
    for (const resource of oddOnesOut(able, has, 3)) {
      verdict.violation({ resource, at, what: "is not on, as it is on nearly all databases of this stack" });
    }
  },
};
