/** What the engine puts in place of a value that is not known before creation, in its JSON. */
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A resource's inputs as the plan states them. */
export type Inputs = Readonly<Record<string, unknown>>;

/** What a resource costs cannot be told from the plan; the message says why. */
export class NotPriceable extends Error {}

/**
 * An input, or undefined when it is absent.
 * @throws NotPriceable when the value is not known before creation: a guess would look like a price
 */
export function read(inputs: Inputs, key: string): unknown {
  const value = inputs[key];
  if (value === UNKNOWN) {
    throw new NotPriceable(`${key} is not known before creation`);
  }
  return value ?? undefined;
}

/** A text input, or the fallback when it is absent. */
export function readText(inputs: Inputs, key: string, fallback: string): string {
  const value = read(inputs, key) ?? fallback;
  if (typeof value !== "string") {
    throw new NotPriceable(`${key} is not text`);
  }
  return value;
}

/** A number input, or the fallback when it is absent. */
export function readNumber(inputs: Inputs, key: string, fallback: number): number {
  const value = Number(read(inputs, key) ?? fallback);
  if (!Number.isFinite(value)) {
    throw new NotPriceable(`${key} is not a number`);
  }
  return value;
}

/** Whether an input is true; absent is false. */
export function readFlag(inputs: Inputs, key: string): boolean {
  const value = read(inputs, key);
  return value === true || value === "true";
}

/** A list input, or an empty one. Its members may be unknown: their number is what counts. */
export function readList(inputs: Inputs, key: string): readonly unknown[] {
  const value = read(inputs, key) ?? [];
  if (!Array.isArray(value)) {
    throw new NotPriceable(`${key} is not a list`);
  }
  return value;
}

/** An object as inputs, an empty one for anything else. */
export function asInputs(value: unknown): Inputs {
  return typeof value === "object" && value !== null ? (value as Inputs) : {};
}
