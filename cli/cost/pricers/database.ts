import { type Inputs, NotPriceable, read, readFlag, readNumber, readText } from "../inputs";
import { type Item, type Pricer } from "../pricer";

/** Days of Performance Insights history that cost nothing. */
const FREE_INSIGHTS_DAYS = 7;

/**
 * An RDS instance: its class and its storage, both twice with a standby, and the secret of a managed master password.
 * AWS rounds the price of an instance with standby on its own; twice the price of one differs by cents a month.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_OnDemandDBInstances.html
 */
export const databaseInstance: Pricer = (inputs) => {
  const engine = readText(inputs, "engine", "");
  const copies = readFlag(inputs, "multiAz") ? 2 : 1;
  refuseWhatCostsMore(inputs);
  const items: Item[] = [
    { price: `rds.${engine}/${readText(inputs, "instanceClass", "")}`, quantity: copies },
    {
      price: `rds.storage/${readText(inputs, "storageType", "gp2")}`,
      quantity: readNumber(inputs, "allocatedStorage", 0) * copies,
    },
  ];
  return readFlag(inputs, "manageMasterUserPassword")
    ? [...items, { price: "secretsmanager.secret", quantity: 1 }]
    : items;
};

function refuseWhatCostsMore(inputs: Inputs): void {
  for (const key of ["iops", "storageThroughput"]) {
    if (read(inputs, key) !== undefined) {
      throw new NotPriceable(`provisioned ${key} is not in the price file`);
    }
  }
  if (readNumber(inputs, "performanceInsightsRetentionPeriod", FREE_INSIGHTS_DAYS) > FREE_INSIGHTS_DAYS) {
    throw new NotPriceable("performanceInsightsRetentionPeriod beyond 7 days is not in the price file");
  }
  if (readText(inputs, "databaseInsightsMode", "standard") !== "standard") {
    throw new NotPriceable("databaseInsightsMode advanced is not in the price file");
  }
}

/** Redshift Serverless: nothing but the secret of a managed administrator password, until somebody queries. */
export const warehouse: Pricer = (inputs) =>
  readFlag(inputs, "manageAdminPassword") ? [{ price: "secretsmanager.secret", quantity: 1 }] : [];
