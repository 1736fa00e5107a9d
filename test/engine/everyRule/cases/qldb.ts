import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "qldb-ledger-require-customer-key": {
    type: "aws:qldb/ledger:Ledger",
    props: { permissionsMode: "STANDARD" },
    mended: { kmsKey: KEY },
  },
  "qldb-ledger-require-permissions": {
    type: "aws:qldb/ledger:Ledger",
    props: { kmsKey: KEY, permissionsMode: "ALLOW_ALL" },
    mended: { permissionsMode: "STANDARD" },
  },
};
