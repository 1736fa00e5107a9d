import type { Control } from "./control";
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

export const qldbLedgerRequirePermissions: Control = {
  id: "qldb-ledger-require-permissions",
  title: "Ledgers ask for permission on each statement.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "permissionsMode of QLDB ledgers is STANDARD: ALLOW_ALL lets whoever may reach a ledger run every statement.",
  remediation: 'set permissionsMode: "STANDARD".',
  source: "https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html",
  equivalents: { checkov: ["CKV_AWS_170"] },
};
