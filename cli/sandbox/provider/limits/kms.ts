import { between, length, matches, oneOf, regionOf, unique } from "./checks";
import { isGiven } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/kms/latest/APIReference";
const KEY = ["aws:kms/key:Key"];
const ALIAS = ["aws:kms/alias:Alias"];
const REFUSED = "ValidationException";

const usages: Readonly<Record<string, readonly string[]>> = {
  SYMMETRIC_DEFAULT: ["ENCRYPT_DECRYPT"],
  RSA_2048: ["ENCRYPT_DECRYPT", "SIGN_VERIFY"],
  RSA_3072: ["ENCRYPT_DECRYPT", "SIGN_VERIFY"],
  RSA_4096: ["ENCRYPT_DECRYPT", "SIGN_VERIFY"],
  ECC_NIST_P256: ["SIGN_VERIFY", "KEY_AGREEMENT"],
  ECC_NIST_P384: ["SIGN_VERIFY", "KEY_AGREEMENT"],
  ECC_NIST_P521: ["SIGN_VERIFY", "KEY_AGREEMENT"],
  ECC_NIST_EDWARDS25519: ["SIGN_VERIFY"],
  ECC_SECG_P256K1: ["SIGN_VERIFY"],
  HMAC_224: ["GENERATE_VERIFY_MAC"],
  HMAC_256: ["GENERATE_VERIFY_MAC"],
  HMAC_384: ["GENERATE_VERIFY_MAC"],
  HMAC_512: ["GENERATE_VERIFY_MAC"],
  ML_DSA_44: ["SIGN_VERIFY"],
  ML_DSA_65: ["SIGN_VERIFY"],
  ML_DSA_87: ["SIGN_VERIFY"],
  SM2: ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "KEY_AGREEMENT"],
};
const USAGES = [...new Set(Object.values(usages).flat())];
const SYMMETRIC = "SYMMETRIC_DEFAULT";

const usageFitsSpec: Check = (usage, { inputs }) => {
  const spec = inputs["customerMasterKeySpec"] ?? SYMMETRIC;
  const asked = usage ?? "ENCRYPT_DECRYPT";
  const fitting = typeof spec === "string" ? usages[spec] : undefined;
  return fitting !== undefined && !fitting.includes(String(asked))
    ? `${REFUSED}: KeyUsage ${String(asked)} is not compatible with KeySpec ${String(spec)}`
    : undefined;
};

const rotates: Check = (enabled, { inputs }) => {
  const spec = inputs["customerMasterKeySpec"] ?? SYMMETRIC;
  const custom = inputs["customKeyStoreId"];
  const unfit = (spec !== SYMMETRIC && spec !== UNKNOWN) || (isGiven(custom) && custom !== UNKNOWN);
  return enabled === true && unfit
    ? "UnsupportedOperationException: Automatic rotation is for symmetric encryption keys with key material of AWS KMS."
    : undefined;
};

const rotationIsOn: Check = (period, { inputs }) => {
  const enabled = inputs["enableKeyRotation"];
  return period !== undefined && enabled !== true && enabled !== UNKNOWN
    ? `${REFUSED}: RotationPeriodInDays can only be given with automatic key rotation enabled`
    : undefined;
};

const storeFits: Check = (_store, { inputs }) => {
  const spec = inputs["customerMasterKeySpec"] ?? SYMMETRIC;
  const foreign = (spec !== SYMMETRIC && spec !== UNKNOWN) || inputs["multiRegion"] === true;
  return foreign
    ? "UnsupportedOperationException: A custom key store holds single-Region symmetric encryption keys only."
    : undefined;
};

/** Limits of AWS KMS; key policies are in `policies.ts`. */
export const kms: readonly Limit[] = [
  { types: KEY, property: "description", check: length(REFUSED, 0, 8192), source: `${API}/API_CreateKey.html` },
  {
    types: KEY,
    property: "customerMasterKeySpec",
    check: oneOf(REFUSED, Object.keys(usages)),
    source: `${API}/API_CreateKey.html`,
  },
  { types: KEY, property: "keyUsage", check: oneOf(REFUSED, USAGES), source: `${API}/API_CreateKey.html` },
  {
    types: KEY,
    property: "keyUsage",
    whenAbsent: true,
    check: usageFitsSpec,
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html",
  },
  { types: KEY, property: "customKeyStoreId", check: storeFits, source: `${API}/API_CreateKey.html` },
  {
    types: KEY,
    property: "deletionWindowInDays",
    check: between(REFUSED, 7, 30),
    source: `${API}/API_ScheduleKeyDeletion.html`,
  },
  {
    types: KEY,
    property: "enableKeyRotation",
    check: rotates,
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
  },
  {
    types: KEY,
    property: "rotationPeriodInDays",
    check: between(REFUSED, 90, 2560),
    source: `${API}/API_EnableKeyRotation.html`,
  },
  { types: KEY, property: "rotationPeriodInDays", check: rotationIsOn, source: `${API}/API_EnableKeyRotation.html` },
  { types: ALIAS, property: "name", check: length(REFUSED, 1, 256), source: `${API}/API_CreateAlias.html` },
  {
    types: ALIAS,
    property: "name",
    check: matches(
      "InvalidAliasNameException",
      /^alias\/[a-zA-Z0-9/_-]+$/,
      "must be alias/ followed by letters, numbers, slashes, underscores and hyphens",
    ),
    source: `${API}/API_CreateAlias.html`,
  },
  {
    types: ALIAS,
    property: "name",
    check: matches("NotAuthorizedException", /^(?!alias\/aws\/)/, "begins with alias/aws/, which AWS reserves"),
    source: `${API}/API_CreateAlias.html`,
  },
  {
    types: ALIAS,
    property: "name",
    check: (name, context) =>
      unique({
        property: "name",
        scope: "region",
        refuse: () =>
          `AlreadyExistsException: An alias with the name arn:aws:kms:${String(regionOf(context))}:` +
          `${context.accountId}:${String(name)} already exists`,
      })(name, context),
    source: `${API}/API_CreateAlias.html`,
  },
  {
    types: ALIAS,
    property: "targetKeyId",
    check: matches(REFUSED, /^(?!(arn:[^:]*:kms:[^:]*:\d*:)?alias\/)/, "is an alias: Aliases must refer to keys"),
    source: `${API}/API_CreateAlias.html`,
  },
];
