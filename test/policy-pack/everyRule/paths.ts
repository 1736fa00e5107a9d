/** Where a value stands in the properties of a resource. */
export type Path = readonly (string | number)[];
type Value = Readonly<Record<string | number, unknown>>;

const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null;
const isPlain = (value: unknown): value is Value => isObject(value) && !Array.isArray(value);

/** Every named value, at any depth; the elements of a list are no values of their own, what they name is. */
export function named(value: unknown, at: Path = []): readonly Path[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([key, item]) => {
        const path = [...at, Array.isArray(value) ? Number(key) : key];
        return Array.isArray(value) ? named(item, path) : [path, ...named(item, path)];
      })
    : [];
}

/** The innermost places at which two values differ. */
export function differing(one: unknown, other: unknown, at: Path = []): readonly Path[] {
  const alike = (isPlain(one) && isPlain(other)) || (isList(one) && isList(other) && one.length === other.length);
  if (!alike) {
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [at];
  }
  const [left, right] = [one, other] as readonly [Value, Value];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => differing(left[key], right[key], [...at, isList(one) ? Number(key) : key]));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A copy with this value at a path; undefined takes it away. Nothing changes where the way to it is missing. */
export function replaced<T>(value: T, path: Path, by: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) {
    return by as T;
  }
  if (!isObject(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item, index) => (index === key ? replaced(item, rest, by) : item));
    return items.filter((item) => item !== undefined) as T;
  }
  const inner = replaced((value as Value)[key], rest, by);
  const entries = Object.entries({ ...value, [key]: inner }).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as T;
}

/** The value at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}
