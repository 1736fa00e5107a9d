import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const qldbLedgerRequireCustomerKey = customerKeyControl({
  id: "qldb-ledger-require-customer-key",
  things: "QLDB ledgers",
  severity: "critical",
  source: "https://docs.aws.amazon.com/qldb/latest/developerguide/encryption-at-rest.html",
  equivalents: {},
});

export const qldbKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:qldb/ledger:Ledger"],
    key: "kmsKey",
  },
];
