type Event = Readonly<Record<string, unknown>>;

/**
 * Whether a CloudWatch Logs filter pattern matches a JSON event, for the operators that the catalogue uses. A comparison
 * with an absent field matches nothing.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 *
 * @throws Error on what is no pattern: the catalogue's syntax is checked with it
 */
export function matches(pattern: string, event: Event): boolean {
  const tokens = pattern.match(/"[^"]*"|\$\.[\w.]+|&&|\|\||!=|=|\(|\)|\{|\}|NOT EXISTS|\S+/g) ?? [];
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(`expected ${expected ?? "more"} at token ${at} of ${pattern}, found ${token}`);
    }
    return token;
  };

  const term = (): boolean => {
    if (tokens[at] === "(") {
      take("(");
      const inner = expression();
      take(")");
      return inner;
    }
    return comparison();
  };
  const comparison = (): boolean => {
    const field = take();
    if (!field.startsWith("$.")) {
      throw new Error(`expected a field, found ${field} in ${pattern}`);
    }
    const actual = valueAt(event, field.slice(2));
    const operator = take();
    if (operator === "NOT EXISTS") {
      return actual === undefined;
    }
    if (operator !== "=" && operator !== "!=") {
      throw new Error(`unknown operator ${operator} in ${pattern}`);
    }
    const quoted = /^"([^"]*)"$/.exec(take());
    if (quoted === null) {
      throw new Error(`expected a quoted value in ${pattern}`);
    }
    return typeof actual === "string" && like(quoted[1] ?? "", actual) === (operator === "=");
  };
  const expression = (): boolean => {
    let result = term();
    const operator = tokens[at];
    while (operator !== undefined && (operator === "&&" || operator === "||") && tokens[at] === operator) {
      take(operator);
      const next = term();
      result = operator === "&&" ? result && next : result || next;
    }
    return result;
  };

  take("{");
  const result = expression();
  take("}");
  if (at !== tokens.length) {
    throw new Error(`nothing may follow in ${pattern}`);
  }
  return result;
}

function valueAt(event: Event, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Event | undefined)?.[key], event);
}

/** `*` stands for any text, before or after. */
function like(pattern: string, value: string): boolean {
  const expression = pattern.replace(/[.+^${}()|[\]\\?]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${expression}$`).test(value);
}
