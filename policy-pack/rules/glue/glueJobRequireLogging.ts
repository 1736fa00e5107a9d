import { glueJobRequireLogging as control } from "../../controls/glueSafeguards";
import { look, lookBoolean } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const flag = "--enable-continuous-cloudwatch-log";

/** Jobs of Glue 5 and later log as they run, and Python shell jobs always did. */
function logsByItself({ props }: Judged): boolean {
  const version = look(props, "glueVersion");
  const command = look(props, "command.name");
  return (
    (version.state === "known" && Number(version.value) >= 5) ||
    (command.state === "known" && command.value === "pythonshell")
  );
}

export const glueJobRequireLogging: Rule = {
  control,
  types: ["aws:glue/job:Job"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const given = look(resource.props, "defaultArguments");
    const map = given.state === "known" && typeof given.value === "object" ? (given.value as Props) : {};
    const at = `defaultArguments.${flag}`;
    const seen = given.state === "unknown" ? given : lookBoolean({ flag: map[flag] }, "flag");
    if (seen.state === "unknown") {
      const mend = "give the argument a plain value.";
      verdict.unprovable({
        resource,
        at,
        what: "is not known yet, so nothing proves that the job leaves a record",
        mend,
      });
    } else if (seen.state === "known" ? !seen.value : !logsByItself(resource)) {
      verdict.violation({
        resource,
        at,
        what: `${seen.state === "known" ? "is off" : "is not set"}, so the job leaves no record as it runs`,
      });
    }
  },
};
