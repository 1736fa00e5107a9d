import { elasticbeanstalkEnvironmentRequireSafeguards as control } from "../../controls/beanstalkSafeguards";
import { look, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { options, type Option } from "./options";

const environment = "aws:elasticbeanstalk/environment:Environment";

export const elasticbeanstalkEnvironmentRequireSafeguards: Rule = {
  control,
  types: [environment, "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const all = places(resource.props, "settings[]");
    const elsewhere = resource.type !== environment || look(resource.props, "templateName").state !== "absent";
    for (const { at } of all.filter(({ look: seen }) => seen.state === "unknown")) {
      verdict.unprovable({ resource, at, what: "is not known yet", mend: "give the setting plain values." });
    }
    for (const option of options) {
      const found = all.flatMap(({ at, look: seen }) =>
        seen.state === "known" && isOf(seen.value as Props, option)
          ? [{ at, value: look(seen.value as Props, "value") }]
          : [],
      );
      if (
        found.length === 0 &&
        option.absent !== undefined &&
        !elsewhere &&
        !all.some(
          ({ look: seen }) =>
            seen.state === "unknown" || (seen.state === "known" && isOn(seen.value as Props, option.or)),
        )
      ) {
        verdict.violation({ resource, at: "settings", what: `lacks ${option.name}, ${option.absent}` });
      }
      for (const { at, value } of found) {
        const place = `${at}.value`;
        if (value.state === "unknown") {
          verdict.unprovable({
            resource,
            at: place,
            what: "is not known yet",
            mend: "give the setting a plain value.",
          });
        } else if (value.state === "absent" || !option.good.test(String(value.value))) {
          verdict.violation({ resource, at: place, what: option.weak });
        }
      }
    }
  },
};

function isOf(setting: Props, { namespace, name }: Option): boolean {
  return namespace.test(String(setting["namespace"])) && setting["name"] === name;
}

/** Whether a setting switches an option on that does as well. */
function isOn(setting: Props, name: string | undefined): boolean {
  return name !== undefined && setting["name"] === name && String(setting["value"]).toLowerCase() === "true";
}
