/**
 * Those that lack what nearly all their siblings have: at least `least` have it, and three for each that lacks it. A stack
 * that is written alike shows by itself what was meant, and one that is mixed shows nothing.
 */
export function oddOnesOut<T>(items: readonly T[], has: (item: T) => boolean, least: number): readonly T[] {
  const lacking = items.filter((item) => !has(item));
  const having = items.length - lacking.length;
  return having >= Math.max(least, 3 * lacking.length) ? lacking : [];
}
