import { type ImportId, type Shape } from "./model";

const SEPARATORS = [",", "|", "/", ":", "_", "+"];

/** True where a property's documentation says that a change of it makes a new resource, whatever else is set. */
export function documentsReplacement(documentation: string): boolean {
  return documentation
    .split(/(?<=[.;])\s+|\n/)
    .some(
      (sentence) =>
        /\bforces? (a |the )?(new resource|replacement|creation of a new)|\bforces? (a |the )?\w+ ?(to be )?re-?creat/i.test(
          sentence,
        ) && !/\b(if|unless|except|when)\b/i.test(sentence),
    );
}

/** The default that a property's documentation states, as a value of the property's shape. */
export function documentedDefault(documentation: string, shape: Shape): unknown {
  const text = /\b(?:defaults? (?:value )?(?:to|is|of)|default:)\s*:?\s*`"?([^`"]*)"?`/i.exec(documentation)?.[1];
  return text === undefined ? undefined : asValue(text, shape);
}

/** Reads a value that documentation or specification write as text; undefined where it does not fit the shape. */
export function asValue(text: string, shape: Shape): unknown {
  if (shape === "boolean") {
    return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
  }
  if (shape === "number") {
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  }
  return shape === "string" && /^[\w./:*-]+$/.test(text) ? text : undefined;
}

/** The first ARN that a text mentions. */
export function arnIn(documentation: string): string | undefined {
  return /arn:aws:[a-z0-9-]+:[^\s`"',)]*/.exec(documentation)?.[0];
}

/** What the `pulumi import` section says: an example of an id, and the properties that it is made of. */
export function readImportId(
  type: string,
  declarations: string,
  known: (property: string) => boolean,
): ImportId | undefined {
  const command = new RegExp(`pulumi import ${type} \\S+ ([^\\n]+)`).exec(declarations)?.[1];
  if (command === undefined) {
    return undefined;
  }
  const example = command.trim().replace(/^(["'])(.*)\1$/, "$2");
  const sentence = /[Uu]sing `pulumi import`, import ([^\n]*)/.exec(declarations)?.[1] ?? "";
  const using = sentence.slice(sentence.search(/\busing\b/)).replace(/\(if you omit.*$/, "");
  const named = [...using.matchAll(/`([^`]+)`/g)].flatMap(([, text = ""]) => text.split(/[,/:|]/)).map(camelCase);
  const properties = named.flatMap((name) => {
    if (name === "id" || known(name)) {
      return [name];
    }
    const owner = name.replace(/Name$/, "");
    return owner !== name ? ["name", owner].filter(known).slice(-1) : [];
  });
  if (properties.length === 0 && /\bARNs?\b/.test(using) && example.startsWith("arn:") && known("arn")) {
    properties.push("arn");
  }
  if (properties.length < 2 || properties.length !== new Set(properties).size) {
    return { example, properties: properties.slice(0, 1) };
  }
  const separator =
    SEPARATORS.find((mark) => using.includes(`\`${mark}\``)) ??
    SEPARATORS.find((mark) => example.split(mark).length === properties.length);
  return separator === undefined ? { example, properties: [] } : { example, properties, separator };
}

function camelCase(name: string): string {
  const text = name.trim();
  const parts = /[_-]/.test(text) || text === text.toUpperCase() ? text.toLowerCase().split(/[_-]/) : [text];
  return parts
    .map((part, index) => (index === 0 ? part.charAt(0).toLowerCase() : part.charAt(0).toUpperCase()) + part.slice(1))
    .join("");
}
