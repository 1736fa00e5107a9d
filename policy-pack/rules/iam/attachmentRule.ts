import type { Control } from "../../controls/control";
import { places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { managedPolicies } from "./managedPolicies";

/** The rule that no managed policy of AWS with such a name is attached to anybody. */
export function attachmentRule(control: Control, name: RegExp): Rule {
  const form = new RegExp(`^arn:aws[a-z-]*:iam::aws:policy/(\\S*/)?(${name.source})$`);
  return {
    control,
    types: managedPolicies.flatMap(({ types }) => types),
    settings: ["unprovable"],
    resource: (resource, verdict) => {
      for (const { path } of managedPolicies.filter(({ types }) => types.includes(resource.type))) {
        for (const { at, look } of places(resource.props, path)) {
          if (look.state === "known" && form.test(String(look.value))) {
            verdict.violation({ resource, at, what: "is a managed policy of AWS that gives full rights" });
          }
        }
      }
    },
  };
}
