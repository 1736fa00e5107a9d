import { between, length, matches, oneOf, othersInRegion, propertyOf, unique } from "./checks";
import { isGiven } from "./paths";
import { engineOf, engines } from "./rdsEngines";
import { rdsLogin } from "./rdsLogin";
import { rdsMonitoring } from "./rdsMonitoring";
import { dailySpans, overlap, weeklySpan, windowError } from "./rdsWindows";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html";
const GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide";
const TYPE = "aws:rds/instance:Instance";
const REFUSED = "InvalidParameterValue";
const CLASH = "InvalidParameterCombination";
const KEY_ARN = /^arn:[^:]+:kms:[^:]+:\d{12}:key\/.+$/;

const backupWindow: Check = (window) => {
  const error = typeof window === "string" ? windowError(dailySpans(window), "hh24:mi-hh24:mi") : undefined;
  return error && `${REFUSED}: The parameter PreferredBackupWindow ${error}: ${String(window)}`;
};

const maintenanceWindow: Check = (window) => {
  const found = typeof window === "string" ? weeklySpan(window) : undefined;
  const error = typeof window === "string" ? windowError(found && [found], "ddd:hh24:mi-ddd:hh24:mi") : undefined;
  return error && `${REFUSED}: The parameter PreferredMaintenanceWindow ${error}: ${String(window)}`;
};

const windowsApart: Check = (window, { inputs }) => {
  const backup = inputs["backupWindow"];
  const daily = typeof backup === "string" ? dailySpans(backup) : undefined;
  const weekly = typeof window === "string" ? weeklySpan(window) : undefined;
  return weekly && daily?.some((one) => overlap(one, weekly))
    ? `${REFUSED}: The backup window and maintenance window must not overlap.`
    : undefined;
};

const encryptedStorage: Check = (_key, { inputs }) => {
  const encrypted = inputs["storageEncrypted"];
  return encrypted !== true && encrypted !== UNKNOWN
    ? `${CLASH}: A KMS key can be given only with StorageEncrypted.`
    : undefined;
};

const storage: Check = (size, { inputs }) => {
  const type = inputs["storageType"] ?? (isGiven(inputs["iops"]) ? "io1" : "gp3");
  const least = type === "io1" || type === "io2" ? 100 : type === "standard" ? 5 : 20;
  const most = type === "standard" ? 3072 : 65536;
  return typeof size === "number" && type !== UNKNOWN && (size < least || size > most)
    ? `${REFUSED}: Invalid storage size for storage type ${String(type)}. Storage size must be between ${least} and ${most} GiB.`
    : undefined;
};

const autoscaling: Check = (most, { inputs: { allocatedStorage } }) =>
  typeof most === "number" && typeof allocatedStorage === "number" && most !== 0 && most <= allocatedStorage
    ? `${CLASH}: Max storage size must be greater than storage size`
    : undefined;

const familyFits: Check = (name, context) => {
  const group = othersInRegion(context, "aws:rds/parameterGroup:ParameterGroup").find(
    (one) => propertyOf(one, "name") === name,
  );
  const [family, version] = [group && propertyOf(group, "family"), context.inputs["engineVersion"]];
  const engine = engineOf(context);
  if (typeof family !== "string" || typeof version !== "string" || engine !== "postgres") {
    return undefined;
  }
  const wanted = `${engine}${version.split(".")[0]}`;
  return family === wanted
    ? undefined
    : `${CLASH}: The parameter group ${String(name)} with DBParameterGroupFamily ${family} can't be used for this ` +
        `instance. Please use a parameter group with DBParameterGroupFamily ${wanted}`;
};

const zone: Check = (_zone, { inputs }) =>
  inputs["multiAz"] === true
    ? `${CLASH}: Requesting a specific availability zone is not valid for Multi-AZ instances.`
    : undefined;

const limit = (property: string, check: Check, source = API): Limit => ({ types: [TYPE], property, check, source });
const IDENTIFIER = /^(?!.*--)[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
const named = "must begin with a letter, hold only letters, numbers and hyphens, and not end with or double a hyphen";

/** Limits of RDS instances. */
export const rdsInstance: readonly Limit[] = [
  limit("identifier", length(REFUSED, 1, 63)),
  limit("identifier", matches(REFUSED, IDENTIFIER, named)),
  limit(
    "identifier",
    unique({
      property: "identifier",
      scope: "region",
      ignoreCase: true,
      refuse: () => "DBInstanceAlreadyExists: DB instance already exists",
    }),
  ),
  limit("engine", oneOf(REFUSED, engines)),
  limit("backupRetentionPeriod", between(REFUSED, 0, 35)),
  limit("backupWindow", backupWindow),
  limit("maintenanceWindow", maintenanceWindow),
  limit("maintenanceWindow", windowsApart),
  limit("allocatedStorage", storage),
  limit("maxAllocatedStorage", autoscaling, `${GUIDE}/USER_PIOPS.Autoscaling.html`),
  limit("storageType", oneOf(REFUSED, ["gp2", "gp3", "io1", "io2", "standard"])),
  limit("finalSnapshotIdentifier", matches(REFUSED, IDENTIFIER, named), API.replace("Create", "Delete")),
  limit("finalSnapshotIdentifier", length(REFUSED, 1, 255), API.replace("Create", "Delete")),
  limit("kmsKeyId", matches(REFUSED, KEY_ARN, "must be the ARN of a KMS key")),
  limit("kmsKeyId", encryptedStorage),
  limit(
    "caCertIdentifier",
    oneOf("CertificateNotFound", ["rds-ca-rsa2048-g1", "rds-ca-rsa4096-g1", "rds-ca-ecc384-g1"]),
    `${GUIDE}/UsingWithRDS.SSL.html`,
  ),
  limit(
    "dbName",
    matches(
      REFUSED,
      /^[A-Za-z_]\w{0,63}$/,
      "must begin with a letter and hold at most 64 letters, numbers and underscores",
    ),
  ),
  limit("port", between(REFUSED, 1150, 65535)),
  limit("parameterGroupName", familyFits, `${GUIDE}/USER_WorkingWithParamGroups.html`),
  limit("availabilityZone", zone),
  limit(
    "instanceClass",
    matches(REFUSED, /^db\.[a-z0-9-]+\.[a-z0-9.-]+$/, "is not a DB instance class"),
    `${GUIDE}/Concepts.DBInstanceClass.html`,
  ),
  ...rdsLogin,
  ...rdsMonitoring,
];
