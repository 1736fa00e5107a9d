import { dataStoreRequireClassification as control } from "../../controls/data";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { storeTypes } from "../../judge/stores";

/** Asked with the rest of the stack, because the tag's name is configuration that may be read after the first store. */
export const dataStoreRequireClassification: Rule = {
  control,
  types: storeTypes,
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(storeTypes)) {
      // Tags that are not known as a whole, or not in this value, may well say it: advice waits until they are.
      const known = stack.classification.of(resource) !== undefined || look(resource.props, "tags").state === "unknown";
      if (!known) {
        verdict.violation({ resource, at: "tags", what: "say nothing about what it keeps, so it counts as PHI" });
      }
    }
  },
};
