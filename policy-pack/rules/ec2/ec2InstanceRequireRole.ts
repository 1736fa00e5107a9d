import { ec2InstanceRequireRole as control } from "../../controls/ec2Safeguards";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import { answerOf } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const types = ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"];
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const at = "iamInstanceProfile";
const lacks = "so programs on the instance need stored credentials";

export const ec2InstanceRequireRole: Rule = {
  control,
  types: [...types, template],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (types.includes(resource.type) && !hasProfile(resource) && !isOfTemplate(resource)) {
      verdict.violation({ resource, at, what: `is not set, ${lacks}` });
    }
  },
  stack: (stack, verdict) => {
    const templates = new References(stack.ofType([template]), ["id", "name"]);
    for (const resource of stack.ofType(types).filter((item) => !hasProfile(item) && isOfTemplate(item))) {
      const made = ["launchTemplate.id", "launchTemplate.name"].flatMap((path) => templates.of(resource, path));
      const bare = made.find((item) => !hasProfile(item));
      if (bare !== undefined) {
        verdict.violation({ resource, at, what: `is set neither here nor in '${bare.name}', ${lacks}` });
      }
    }
  },
};

function hasProfile({ props }: Judged): boolean {
  return answerOf(look(props, at), "given") !== "absent";
}

function isOfTemplate({ props }: Judged): boolean {
  return look(props, "launchTemplate").state !== "absent";
}
