import { qldbLedgerRequirePermissions as control } from "../../controls/qldb";
import { requireProperties } from "../../judge/requireProperties";

export const qldbLedgerRequirePermissions = requireProperties(control, [
  {
    types: ["aws:qldb/ledger:Ledger"],
    path: "permissionsMode",
    accepts: { oneOf: ["STANDARD"] },
    weak: "lets whoever reaches the ledger run every statement",
  },
]);
