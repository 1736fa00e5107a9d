/** A copy of an object without one of its properties. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: gone, ...rest } = object;
  void gone;
  return rest;
}
