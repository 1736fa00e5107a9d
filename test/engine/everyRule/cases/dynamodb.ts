import { type Cases } from "../case";
import { KEY } from "../values";

const table = { hashKey: "id", attributes: [{ name: "id", type: "S" }] };

export const cases: Cases = {
  "dynamodb-table-require-customer-key": {
    type: "aws:dynamodb/table:Table",
    props: { ...table, billingMode: "PAY_PER_REQUEST" },
    mended: { serverSideEncryption: { enabled: true, kmsKeyArn: KEY } },
  },
  "dynamodb-table-require-deletion-protection": {
    type: "aws:dynamodb/table:Table",
    props: { ...table, billingMode: "PAY_PER_REQUEST", deletionProtectionEnabled: false },
    mended: { deletionProtectionEnabled: true },
  },
  "dynamodb-table-require-recovery": {
    type: "aws:dynamodb/table:Table",
    props: { ...table, billingMode: "PAY_PER_REQUEST", pointInTimeRecovery: { enabled: false } },
    mended: { pointInTimeRecovery: { enabled: true } },
  },
  "dynamodb-table-require-scaling": {
    type: "aws:dynamodb/table:Table",
    props: { ...table, billingMode: "PROVISIONED", readCapacity: 5, writeCapacity: 5 },
    mended: { billingMode: "PAY_PER_REQUEST", readCapacity: undefined, writeCapacity: undefined },
  },
  "dynamodb-replica-require-recovery": {
    type: "aws:dynamodb/table:Table",
    props: { ...table, billingMode: "PAY_PER_REQUEST", replicas: [{ regionName: "us-west-2" }] },
    mended: { replicas: [{ regionName: "us-west-2", pointInTimeRecovery: true }] },
  },
};
