import type { Control } from "../../controls/control";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const what = "makes or serves an IAM user with permanent credentials";

/** What a rule forbids: resources of some types, and users that resources of other types name. */
interface Forbidden {
  readonly types: readonly string[];
  /** Types of which only those are meant that name users, in their property `users`. */
  readonly naming?: readonly string[];
}

/** The rule that a stack has no such resources. */
export function forbidResources(control: Control, { types, naming = [] }: Forbidden): Rule {
  return {
    control,
    types: [...types, ...naming],
    settings: ["unprovable"],
    resource: (resource, verdict) => {
      if (types.includes(resource.type)) {
        verdict.violation({ resource, what });
      } else if (naming.includes(resource.type)) {
        const users = look(resource.props, "users");
        const isEmpty = users.state === "known" && Array.isArray(users.value) && users.value.length === 0;
        if (users.state !== "absent" && !isEmpty) {
          verdict.violation({ resource, what: "names IAM users" });
        }
      }
    },
  };
}
