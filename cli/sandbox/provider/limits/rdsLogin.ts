import { isGiven } from "./paths";
import { familyOf, passwordLengths, reservedNames } from "./rdsEngines";
import { type Check, type Limit, UNKNOWN } from "./types";

const SOURCE = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html";
const REFUSED = "InvalidParameterValue";
const CLASH = "InvalidParameterCombination";

const onePassword: Check = (managed, { inputs }) =>
  managed === true && (isGiven(inputs["password"]) || isGiven(inputs["passwordWo"]))
    ? `${CLASH}: You can't specify MasterUserPassword if ManageMasterUserPassword is enabled.`
    : undefined;

const secretKey: Check = (_key, { inputs }) => {
  const managed = inputs["manageMasterUserPassword"];
  return managed !== true && managed !== UNKNOWN
    ? `${CLASH}: MasterUserSecretKmsKeyId can be given only with ManageMasterUserPassword.`
    : undefined;
};

const username: Check = (name, context) => {
  const most = familyOf(context) === "sqlserver" ? 128 : 16;
  if (typeof name !== "string") {
    return undefined;
  }
  if (!/^[A-Za-z]\w*$/.test(name) || name.length > most) {
    return `${REFUSED}: MasterUsername must be 1 to ${most} letters, numbers or underscores, a letter first: ${name}`;
  }
  return reservedNames[familyOf(context)]?.includes(name.toLowerCase())
    ? `${REFUSED}: MasterUsername ${name} cannot be used as it is a reserved word used by the engine`
    : undefined;
};

const password: Check = (secret, context) => {
  const most = passwordLengths[familyOf(context)] ?? 255;
  const sound = typeof secret !== "string" || /^[\x20-\x7E]+$/.test(secret);
  // The value itself is never put into a message.
  return typeof secret === "string" && (secret.length < 8 || secret.length > most || /[/"@]/.test(secret) || !sound)
    ? `${REFUSED}: The parameter MasterUserPassword must have 8 to ${most} printable ASCII characters besides '/', '@' and '"'.`
    : undefined;
};

const limit = (property: string, check: Check): Limit => {
  return { types: ["aws:rds/instance:Instance"], property, check, source: SOURCE };
};

/** Limits of the master user of an instance. */
export const rdsLogin: readonly Limit[] = [
  limit("username", username),
  limit("password", password),
  limit("manageMasterUserPassword", onePassword),
  limit("masterUserSecretKmsKeyId", secretKey),
];
