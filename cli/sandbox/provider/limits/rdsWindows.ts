const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MINUTES_A_DAY = 1440;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;
const LEAST_MINUTES = 30;

interface Span {
  /** Minutes from the beginning of the week, Sunday 00:00 UTC. */
  readonly start: number;
  readonly minutes: number;
}

const TIME = "([01]\\d|2[0-3]):([0-5]\\d)";
const DAILY = new RegExp(`^${TIME}-${TIME}$`);
const WEEKLY = new RegExp(`^(${DAYS.join("|")}):${TIME}-(${DAYS.join("|")}):${TIME}$`, "i");

const span = (start: number, end: number, cycle: number): Span => ({ start, minutes: (end - start + cycle) % cycle });

/** The spans of a backup window `hh:mm-hh:mm`, one for each day; `undefined` where it is malformed. */
export function dailySpans(window: string): Span[] | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = DAILY.exec(window) ?? [];
  if (fromHour === undefined) {
    return undefined;
  }
  const { start, minutes } = span(
    Number(fromHour) * 60 + Number(fromMinute),
    Number(toHour) * 60 + Number(toMinute),
    MINUTES_A_DAY,
  );
  return DAYS.map((_day, index) => ({ start: start + index * MINUTES_A_DAY, minutes }));
}

/** The span of a maintenance window `ddd:hh:mm-ddd:hh:mm`; `undefined` where it is malformed. */
export function weeklySpan(window: string): Span | undefined {
  const [, fromDay, fromHour, fromMinute, toDay, toHour, toMinute] = WEEKLY.exec(window) ?? [];
  if (fromDay === undefined || toDay === undefined) {
    return undefined;
  }
  const at = (day: string, hour: unknown, minute: unknown): number =>
    DAYS.indexOf(day.toLowerCase()) * MINUTES_A_DAY + Number(hour) * 60 + Number(minute);
  return span(at(fromDay, fromHour, fromMinute), at(toDay, toHour, toMinute), MINUTES_A_WEEK);
}

/** What is wrong with a window of its own, or `undefined`. */
export function windowError(spans: readonly Span[] | undefined, format: string): string | undefined {
  if (spans === undefined) {
    return `must have the format ${format}, in UTC`;
  }
  return spans.some(({ minutes }) => minutes < LEAST_MINUTES) ? `must be at least ${LEAST_MINUTES} minutes` : undefined;
}

/** True where the two share a minute, across the end of the week, too. */
export function overlap(one: Span, other: Span): boolean {
  const after = (from: number, to: number): number => (to - from + MINUTES_A_WEEK) % MINUTES_A_WEEK;
  return after(one.start, other.start) < one.minutes || after(other.start, one.start) < other.minutes;
}
