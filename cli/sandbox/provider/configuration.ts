import { UNKNOWN } from "./limits/types";
import { type Properties } from "./marshal";

/** The environment variable that names the account which the sandbox plays, instead of the program's own choice. */
export const ACCOUNT_VARIABLE = "PHI_SANDBOX_ACCOUNT";

/** The account that AWS's documentation uses in examples: nobody's. */
const EXAMPLE_ACCOUNT = "123456789012";

/** What the program told its provider. */
export interface Configuration {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly defaultTags: Readonly<Record<string, string>>;
}

/**
 * Reads the arguments of `new aws.Provider(…)` or of `aws:` configuration.
 *
 * @throws Error where the real provider refuses: no region, or an account that the arguments do not allow.
 */
export function readConfiguration(args: Properties, environment: NodeJS.ProcessEnv): Configuration {
  const region = args["region"];
  if (typeof region !== "string" || !/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(region)) {
    throw new Error(
      region === undefined
        ? 'missing required configuration key "aws:region"'
        : `invalid AWS Region: ${String(region)}`,
    );
  }
  const allowed = stringList(args["allowedAccountIds"]);
  const forbidden = stringList(args["forbiddenAccountIds"]);
  const account = environment[ACCOUNT_VARIABLE] || allowed[0] || accountOfRole(args) || EXAMPLE_ACCOUNT;
  if (forbidden.includes(account) || (allowed.length > 0 && !allowed.includes(account))) {
    throw new Error(`AWS account ID not allowed: ${account}`);
  }
  return { account, region, partition: partitionOf(region), defaultTags: tagsOf(args["defaultTags"]) };
}

/** The partition of a region. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function partitionOf(region: string): string {
  return region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("cn-") ? "aws-cn" : "aws";
}

/** Provider arguments other than strings come as JSON text: that is how the SDK's provider classes send them. */
function structured(value: unknown): unknown {
  if (typeof value !== "string") {
    return value;
  }
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The account that a chain of assumed roles ends in. */
function accountOfRole(args: Properties): string | undefined {
  const roles = structured(args["assumeRoles"]);
  const last = Array.isArray(roles) ? (roles.at(-1) as { readonly roleArn?: unknown } | undefined) : undefined;
  return /^arn:[^:]*:iam::(\d{12}):role\//.exec(String(last?.roleArn))?.[1];
}

function stringList(value: unknown): string[] {
  const list = structured(value);
  return Array.isArray(list) ? list.map(String) : [];
}

function tagsOf(value: unknown): Record<string, string> {
  const tags = (structured(value) as { tags?: unknown } | undefined)?.tags;
  const entries = typeof tags === "object" && tags !== null ? Object.entries(tags) : [];
  return Object.fromEntries(entries.filter(([, tag]) => tag !== UNKNOWN).map(([key, tag]) => [key, String(tag)]));
}
