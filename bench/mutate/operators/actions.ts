import type { Operator } from "./operator";

/** What a web ACL does with a request: it counts instead of blocking. */
export const actions: Operator = (slot) => {
  const given = slot.value !== undefined;
  const parent = slot.path.slice(0, -1);
  if (!given || slot.siblings["count"] === undefined || slot.owner["count"] !== undefined) {
    return [];
  }
  return (slot.name === "block" && slot.names.at(-2) === "action") ||
    (slot.name === "none" && slot.names.at(-2) === "overrideAction")
    ? [
        {
          operator: "counted only",
          detail: "count",
          value: undefined,
          also: [{ path: [...parent, "count"], value: {} }],
        },
      ]
    : [];
};
