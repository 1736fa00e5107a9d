import { kmsKeyRequirePolicy as control } from "../../controls/kms";
import { incomplete } from "../../judge/companions";
import { keyTypes } from "../../judge/keys";
import { look } from "../../judge/look";
import { answerOf } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const owners = keyTypes.filter((type) => type !== "aws:kms/alias:Alias");
const types = ["aws:kms/keyPolicy:KeyPolicy"];

export const kmsKeyRequirePolicy: Rule = {
  control,
  types: [...owners, ...types],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const complete = ({ props }: { props: Readonly<Record<string, unknown>> }): boolean =>
      answerOf(look(props, "policy"), "left out") !== "good";
    const companions = { owners, names: ["keyId", "id", "arn"], types, property: "keyId", complete };
    const what = "has no policy of its own, so every administrator of IAM may take the use of it";
    incomplete(stack, companions).forEach((resource) => verdict.violation({ resource, at: "policy", what }));
  },
};
