import { ssmDocumentForbidSharing as control } from "../../controls/ssmSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ssmDocumentForbidSharing = requireProperties(control, [
  {
    types: ["aws:ssm/document:Document"],
    path: "permissions.account_ids",
    accepts: { noneOf: ["all"] },
    weak: "shares the document with every AWS account",
  },
  {
    types: ["aws:ssm/document:Document"],
    path: "permissions.accountIds",
    accepts: { noneOf: ["all"] },
    weak: "shares the document with every AWS account",
  },
]);
