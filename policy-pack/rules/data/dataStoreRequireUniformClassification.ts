import { dataStoreRequireUniformClassification as control } from "../../controls/dataClassification";
import { look } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import type { Rule } from "../../judge/rule";
import { storeTypes } from "../../judge/stores";

/** What takes tags and keeps data on its way, or what is said about data; each is compared with its own kind. */
const passing = [
  "aws:athena/workgroup:Workgroup",
  "aws:cloudwatch/logGroup:LogGroup",
  "aws:secretsmanager/secret:Secret",
  "aws:sns/topic:Topic",
  "aws:sqs/queue:Queue",
];
const kinds = [[...storeTypes, "aws:backup/vault:Vault"], ...passing.map((type) => [type])];

export const dataStoreRequireUniformClassification: Rule = {
  control,
  types: kinds.flat(),
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    for (const kind of kinds) {
      const unclassified = oddOnesOut(
        stack.ofType(kind),
        (item) => stack.classification.of(item) !== undefined || look(item.props, "tags").state === "unknown",
        3,
      );
      unclassified.forEach((resource) =>
        verdict.violation({ resource, at: "tags", what: "say nothing about what it keeps, as those of its like do" }),
      );
    }
  },
};
