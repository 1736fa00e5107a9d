import { eventsBusForbidStrangers as control } from "../../controls/messages";
import { look, lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const permission = "aws:cloudwatch/eventPermission:EventPermission";

export const eventsBusForbidStrangers: Rule = {
  control,
  types: [permission],
  settings: ["unprovable", "allowedAccounts"],
  resource: (resource, verdict) => {
    const principal = lookString(resource.props, "principal");
    const condition = look(resource.props, "condition");
    const at = "principal";
    if (principal.state !== "known") {
      return;
    }
    if (principal.value === "*") {
      const key = lookString(resource.props, "condition.key");
      const bound = key.state === "known" && key.value.toLowerCase() === "aws:principalorgid";
      if (condition.state === "absent" || (condition.state === "known" && !bound)) {
        verdict.violation({ resource, at, what: "lets every AWS account send events" });
      }
      return;
    }
    const accepted = [...resource.home.accounts, ...(verdict.config.allowedAccounts ?? [])];
    if (resource.home.accounts.length > 0 && !accepted.includes(principal.value)) {
      verdict.violation({ resource, at, what: "is an account that allowedAccounts does not name" });
    }
  },
  stack: (stack, verdict) => {
    const at = "principal";
    for (const resource of stack.ofType([permission])) {
      if (look(resource.props, at).state === "unknown" && resource.dependenciesOf(at).length === 0) {
        verdict.deferred({ resource, at, what: "is not known yet, so who may send events is judged in the update" });
      }
    }
  },
};
