/**
 * The same function, which remembers what it made of each object: for what does not change, as parts of parsed documents
 * and lists that are constants.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
