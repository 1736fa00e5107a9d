import { look, lookString } from "./look";
import { isUnknown, type Props } from "./sdk";

/** Where a resource lives, as far as the stack says so. */
export interface Home {
  /** Region of the resource itself or of its provider; undefined when neither states one. */
  readonly region: string | undefined;
  /** Accounts that the provider is pinned to; empty when it is pinned to none. */
  readonly accounts: readonly string[];
}

/**
 * The home of a resource with these properties under this provider. `allowedAccountIds` and `assumeRoles` are read,
 * because the provider refuses to run, or cannot run, anywhere else; ambient credentials prove nothing.
 */
export function homeOf(props: Props, provider: Props | undefined): Home {
  const own = lookString(props, "region");
  const given = provider === undefined ? own : lookString(provider, "region");
  const region = own.state === "known" ? own.value : given.state === "known" ? given.value : undefined;
  return { region, accounts: provider === undefined ? [] : accountsOf(provider) };
}

function accountsOf(provider: Props): readonly string[] {
  const pinned = listed(provider, "allowedAccountIds").filter((item): item is string => typeof item === "string");
  if (pinned.length > 0) {
    return pinned.filter((id) => !isUnknown(id));
  }
  // Roles are assumed in order; the last one is who the provider acts as.
  const last = listed(provider, "assumeRoles").at(-1);
  const arn = typeof last === "object" && last !== null ? lookString(last as Props, "roleArn") : undefined;
  const account = arn?.state === "known" ? /^arn:aws[a-z-]*:iam::(\d{12}):role\//.exec(arn.value)?.[1] : undefined;
  return account === undefined ? [] : [account];
}

/** The tags that a provider puts on every resource that it makes and that takes tags. */
export function defaultTagsOf(provider: Props | undefined): Props {
  const given = provider === undefined ? undefined : structured(provider, "defaultTags");
  const tags = typeof given === "object" && given !== null ? (given as Props)["tags"] : undefined;
  return typeof tags === "object" && tags !== null ? (tags as Props) : {};
}

function listed(provider: Props, name: string): readonly unknown[] {
  const value = structured(provider, name);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A list or an object that the SDK hands to the provider as JSON text (Node.js, Python) or as it is (YAML). */
function structured(provider: Props, name: string): unknown {
  const seen = look(provider, name);
  if (seen.state !== "known") {
    return undefined;
  }
  try {
    return typeof seen.value === "string" ? JSON.parse(seen.value) : seen.value;
  } catch {
    return undefined;
  }
}
