/** What a setting's value must look like: a test, and the sentence that tells a person what is allowed. */
export interface Check {
  readonly allowed: string;
  readonly accepts: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Text of a given form. */
export function text(pattern: RegExp, allowed: string): Check {
  return { allowed, accepts: (value) => isText(value) && pattern.test(value) };
}

/** A whole number within bounds, both included. */
export function wholeNumber(min: number, max: number, unit: string): Check {
  return {
    allowed: `a whole number of ${unit} from ${min} to ${max}`,
    accepts: (value) => typeof value === "number" && Number.isInteger(value) && value >= min && value <= max,
  };
}

/** One of a few values. */
export function oneOf(...values: readonly (string | number)[]): Check {
  return { allowed: `one of ${values.join(", ")}`, accepts: (value) => values.some((each) => each === value) };
}

/** `true` or `false`. */
export const flag: Check = { allowed: "true or false", accepts: (value) => typeof value === "boolean" };

/** A list without duplicates, each entry of a given form. */
export function listOf(entry: Check, atLeast = 0): Check {
  const some = atLeast > 0 ? `, at least ${atLeast}` : "";
  return {
    allowed: `a list without duplicates${some}, each entry ${entry.allowed}`,
    accepts: (value) =>
      Array.isArray(value) &&
      value.length >= atLeast &&
      new Set(value).size === value.length &&
      value.every((each) => entry.accepts(each)),
  };
}

/** An object with some of the given keys, each value of a given form. */
export function objectOf(keys: readonly string[], entry: Check): Check {
  return {
    allowed: `an object with keys among ${keys.join(", ")}, each value ${entry.allowed}`,
    accepts: (value) =>
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(([key, each]) => keys.includes(key) && entry.accepts(each)),
  };
}

const OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

/** An IPv4 range whose host bits are zero, its prefix length within bounds. */
export function cidr(shortest: number, longest: number): Check {
  const pattern = new RegExp(`^${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}/(\\d|[12]\\d|3[0-2])$`);
  return {
    allowed: `an IPv4 range from /${shortest} to /${longest} that starts at its first address, for example 10.0.0.0/${Math.max(shortest, 16)}`,
    accepts: (value) => {
      const match = isText(value) ? pattern.exec(value) : null;
      if (match === null) {
        return false;
      }
      const length = Number(match[5]);
      const address = match.slice(1, 5).reduce((sum, octet) => sum * 256 + Number(octet), 0);
      return length >= shortest && length <= longest && address % 2 ** (32 - length) === 0;
    },
  };
}

export const accountId = text(/^\d{12}$/, "the 12 digits of an AWS account, in quotes");
export const region = text(/^(us|eu|ap|ca|sa|me|af|il|mx|us-gov)-[a-z]+-\d$/, "an AWS region, for example us-east-1");
/** A name that DNS can lead somewhere. */
export const hostName = text(
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
  "a domain name in lower case, for example portal.example.org",
);
/** A name that a certificate can carry: one host, or all of a domain with `*.`. */
export const domainName = text(
  /^(?=.{1,253}$)(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
  "a domain name in lower case, for example www.example.org or *.example.org",
);
export const principal = text(
  /^arn:aws(-us-gov)?:(iam|sts)::\d{12}:(role|user|assumed-role|federated-user)\/[\w+=,.@*/-]+$/,
  "an IAM role or user ARN of a 12-digit account, * allowed in its name",
);
