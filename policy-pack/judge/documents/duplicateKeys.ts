/**
 * Object keys that occur twice in the same JSON object, as paths such as `Statement.0.Effect`. `JSON.parse` keeps the last
 * one silently, so a reader and AWS may see different documents. The text must be valid JSON.
 */
export function duplicateKeys(json: string): readonly string[] {
  const duplicates: string[] = [];
  const open: { readonly keys: Set<string> | undefined; index: number; key: string }[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
  let lastString = "";
  for (let match = token.exec(json); match !== null; match = token.exec(json)) {
    const text = match[0];
    const top = open.at(-1);
    if (text === "{" || text === "[") {
      open.push({ keys: text === "{" ? new Set() : undefined, index: 0, key: "" });
    } else if (text === "}" || text === "]") {
      open.pop();
    } else if (text === ",") {
      if (top !== undefined) {
        top.index += 1;
      }
    } else if (text !== ":") {
      lastString = text;
    } else if (top?.keys !== undefined) {
      top.key = String(JSON.parse(lastString));
      if (top.keys.has(top.key)) {
        duplicates.push(open.map((level) => (level.keys === undefined ? String(level.index) : level.key)).join("."));
      }
      top.keys.add(top.key);
    }
  }
  return duplicates;
}
