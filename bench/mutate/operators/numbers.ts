import { weakerWhenLess, weakerWhenMore } from "../classes/words";
import type { Proposal } from "../model";
import type { Slot } from "../sdk/slots";
import { type Operator, removed } from "./operator";

const SIX_YEARS_IN_DAYS = 2192;

/** Where nought switches the safeguard off instead of being refused. */
const zeroMeansNone = /monitoringInterval|backupRetention|snapshotRetention|reusePrevention/i;

/** Six years are kept of records; recovery points follow a schedule of their own. */
const isRecord = (slot: Slot, days: number): boolean => days >= SIX_YEARS_IN_DAYS && !/^Plan$/.test(slot.className);

/** A time to keep shrinks, a time to live grows. */
export const numbers: Operator = (slot) => {
  const number = Number(slot.value);
  if (slot.value === undefined || slot.value === "" || typeof slot.value === "boolean" || Number.isNaN(number)) {
    return [];
  }
  const as = (value: number): unknown => (typeof slot.value === "string" ? String(value) : value);
  if (weakerWhenLess(slot) && number > 1) {
    const least = zeroMeansNone.test(slot.name) ? 0 : 1;
    const lowest: Proposal = { operator: "lowered", detail: String(least), value: as(least) };
    const year: Proposal = { operator: "lowered", detail: "365", value: as(365) };
    const keptAnyway = typeof slot.default === "number" && slot.default >= number;
    return [lowest, ...(isRecord(slot, number) ? [year] : []), ...(keptAnyway ? [] : removed(slot))];
  }
  if (weakerWhenMore(slot)) {
    const high = Math.max(number * 100, 10_000);
    return [{ operator: "raised", detail: String(high), value: as(high) }];
  }
  return [];
};
