import { backupVaultLimitDeletion as control } from "../../controls/backupPlans";
import { documentRule } from "../../judge/documentRule";
import { applies, type ConditionEntry, policyKinds, present, type Statement } from "../../judge/documents";
import { holdsFor, matchAction } from "../../judge/documents/evaluate";
import { placeOf } from "../../judge/strangers";

const DELETE = "backup:DeleteRecoveryPoint";
const namedRole = /^arn:[^:]*:(iam|sts)::\d{12}:(role|assumed-role|user)\/[^*?]{3,}/;
const anyPoint = "arn:aws:ec2:us-east-1::snapshot/any";

/** A condition that spares named roles, or AWS's services, and nobody else. */
function sparesFew(entry: ConditionEntry): boolean {
  if (entry.key === "aws:principalisawsservice") {
    return holdsFor(entry, present("false")) === "yes";
  }
  const spares = entry.operator.negated && entry.operator.quantifier === undefined;
  return entry.key === "aws:principalarn" && spares && entry.values.every((value) => namedRole.test(value));
}

function bansDeletion(statement: Statement): boolean {
  const request = {
    principal: { type: "AWS", arn: "arn:aws:iam::000000000000:role/any" },
    action: DELETE,
    resource: anyPoint,
    context: {},
    otherKeys: "anything",
  } as const;
  const everyone = statement.principal?.entries.some(({ type }) => type === "everyone") === true;
  const denies = everyone && applies({ ...statement, conditions: [] }, request) === "yes";
  return denies && statement.conditions.every(sparesFew);
}

export const backupVaultLimitDeletion = documentRule(
  control,
  [{ types: ["aws:backup/vaultPolicy:VaultPolicy"], path: "policy", kind: policyKinds.resource }],
  ({ statements }) => {
    const denials = statements.filter(({ effect }) => effect === "Deny");
    const guards = denials.length > 0 || statements.every(({ effect }) => effect !== "Allow");
    if (!guards || denials.some(bansDeletion)) {
      return [];
    }
    const meant = denials.find(({ action }) => matchAction(action, DELETE) === "yes");
    return [
      meant === undefined
        ? `denies nobody ${DELETE}`
        : `does not deny everyone ${DELETE}: ${placeOf(meant)} spares more than named roles`,
    ];
  },
);
