import type { RuleConfig } from "./config";
import { explains } from "./explains";
import type { Home } from "./home";
import { look } from "./look";
import type { Stack, StackResource } from "./resource";

/** What is known of a key: proven to be a customer-managed key, proven not to be, or neither. */
export type KeyVerdict =
  | { readonly state: "proven" }
  | { readonly state: "refused"; readonly what: string; readonly mend: string }
  | { readonly state: "open"; readonly what: string; readonly mend: string };

/** Types whose ARN, id or name stands for a customer-managed key: AWS never lets them be an AWS-managed one. */
export const keyTypes: readonly string[] = [
  "aws:kms/key:Key",
  "aws:kms/replicaKey:ReplicaKey",
  "aws:kms/externalKey:ExternalKey",
  "aws:kms/replicaExternalKey:ReplicaExternalKey",
  "aws:kms/alias:Alias",
];

const keyArn = /^arn:aws[a-z-]*:kms:([a-z0-9-]+):(\d{12}):(?:key\/([0-9a-zA-Z-]+)|(alias\/[a-zA-Z0-9/_-]+))$/;
const keyId = /^(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const aliasName = /^alias\/[a-zA-Z0-9/_-]+$/;

const proven: KeyVerdict = { state: "proven" };
const useOwnKey = "use the ARN of a customer-managed key (aws.kms.Key) of this account, or the name of its alias.";
const refused = (what: string): KeyVerdict => ({ state: "refused", what, mend: useOwnKey });

/**
 * Judges a key that is named by a known value, from the value alone.
 *
 * An alias that does not begin with `alias/aws/` proves a customer-managed key of the same account and region: the
 * prefix is reserved for AWS-managed keys, and an alias and its key share account and region
 * (https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html). The ARN or id of a key does not tell an
 * AWS-managed key of the account from a customer's; who writes one down has chosen a key on purpose, and it is accepted
 * where account and region fit.
 * @param abroad the property names a key of another region, as a copy's or a replica's does
 */
export function judgeKeyValue(value: unknown, home: Home, config: RuleConfig, abroad: boolean): KeyVerdict {
  if (typeof value !== "string") {
    return refused("the key is no text");
  }
  if (value.startsWith("alias/aws/") || value.startsWith("aws/") || value.includes(":alias/aws/")) {
    return refused("the key is an AWS-managed one (alias/aws/…), whose policy and rotation AWS decides");
  }
  if (aliasName.test(value) || keyId.test(value)) {
    return proven;
  }
  const [arn, region, account] = keyArn.exec(value) ?? [];
  if (arn === undefined || region === undefined || account === undefined) {
    return refused("the value is neither the ARN nor the id of a KMS key, nor the name of an alias");
  }
  const allowedRegions = config.allowedRegions ?? [];
  if (allowedRegions.length > 0 && !allowedRegions.includes(region)) {
    return refused(`the key is in ${region}, which is not in allowedRegions`);
  }
  if (!abroad && home.region !== undefined && region !== home.region && allowedRegions.length === 0) {
    return refused(`the key is in ${region} and the resource in ${home.region}`);
  }
  const accounts = [...home.accounts, ...(config.allowedKeyAccounts ?? [])];
  if (accounts.includes(account)) {
    return proven;
  }
  if (home.accounts.length > 0) {
    return refused("the key belongs to another account, which is not in allowedKeyAccounts");
  }
  return {
    state: "open",
    what: "the key is given by its ARN, and nothing says which account the stack belongs to",
    mend: "pin the provider to its account (allowedAccountIds), name the account in allowedKeyAccounts of the rule's configuration, or use the key's alias.",
  };
}

/**
 * Judges a key whose value is unknown or tells too little, from where the value comes from: every resource that the
 * property was computed from has to be a KMS key or alias of this stack, in the region of the resource.
 * @param property the top-level property; dependencies are recorded for those only
 * @param exclusive false when other unknown values share the property, so that it may depend on other resources too
 */
export function judgeKeyOrigin(
  resource: StackResource,
  property: string,
  exclusive: boolean,
  config: RuleConfig,
  abroad: boolean,
): KeyVerdict {
  const origins = resource.dependenciesOf(property);
  const keys = origins.filter((origin) => keyTypes.includes(origin.type));
  const strangers = origins.filter(
    (origin) => !keyTypes.includes(origin.type) && !explains(resource.props[property], origin),
  );
  if (keys.length === 0 || (exclusive && strangers.length > 0)) {
    const names = strangers.map((origin) => `${origin.type} '${origin.name}'`).join(", ");
    return {
      state: "open",
      what: `the key is not known yet, and ${names === "" ? "it comes from no KMS key of this stack" : `it comes from ${names} instead of a KMS key of this stack alone`}`,
      mend: "pass the arn of an aws.kms.Key of this stack as it is, or a value that is known at preview: an alias name, or the ARN of a key from configuration.",
    };
  }
  const far = keys.find((key) => !sameRegion(key.home.region, resource.home.region, config, abroad));
  if (far !== undefined) {
    return refused(
      `the key '${far.name}' is in ${far.home.region ?? ""}, the resource in ${resource.home.region ?? ""}`,
    );
  }
  const foreign = keys.find((key) => foreignAccount(key.home, resource.home, config));
  return foreign === undefined ? proven : refused(`the key '${foreign.name}' belongs to another account's provider`);
}

const keyNames = new WeakMap<Stack, ReadonlySet<unknown>>();

/** Whether a known value is the ARN or id of a key, or the name or ARN of an alias, that this stack declares. */
export function isKeyOfStack(value: unknown, stack: Stack): boolean {
  let names = keyNames.get(stack);
  if (names === undefined) {
    names = new Set(
      stack.ofType(keyTypes).flatMap((key) =>
        ["arn", "keyId", "id", "name"].flatMap((property) => {
          const seen = look(key.outputs, property);
          return seen.state === "known" ? [seen.value] : [];
        }),
      ),
    );
    keyNames.set(stack, names);
  }
  return names.has(value);
}

function sameRegion(key: string | undefined, own: string | undefined, config: RuleConfig, abroad: boolean): boolean {
  const allowed = config.allowedRegions ?? [];
  if (key !== undefined && allowed.length > 0) {
    return allowed.includes(key);
  }
  return abroad || key === undefined || own === undefined || key === own;
}

function foreignAccount(key: Home, own: Home, config: RuleConfig): boolean {
  const accepted = [...own.accounts, ...(config.allowedKeyAccounts ?? [])];
  return own.accounts.length > 0 && key.accounts.length > 0 && !key.accounts.some((id) => accepted.includes(id));
}
