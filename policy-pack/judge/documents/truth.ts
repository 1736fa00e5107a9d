/** What can be said of a match: `maybe` is what neither the document nor the request settles. */
export type Truth = "yes" | "no" | "maybe";

/** The opposite; what is unsettled stays so. */
export function not(truth: Truth): Truth {
  return truth === "maybe" ? "maybe" : truth === "yes" ? "no" : "yes";
}

/** Yes when all are yes (so for none), no when one is no. */
export function all(truths: Iterable<Truth>): Truth {
  let result: Truth = "yes";
  for (const truth of truths) {
    if (truth === "no") {
      return "no";
    }
    result = truth === "maybe" ? "maybe" : result;
  }
  return result;
}

/** Yes when one is yes, no when all are no (so for none). */
export function any(truths: Iterable<Truth>): Truth {
  let result: Truth = "no";
  for (const truth of truths) {
    if (truth === "yes") {
      return "yes";
    }
    result = truth === "maybe" ? "maybe" : result;
  }
  return result;
}
