import { backupVaultRequireLock as control } from "../../controls/backupSafeguards";
import { keepsPatientData } from "../../judge/classification";
import { applies, MalformedPolicyError, parseDocument, type PolicyDocument } from "../../judge/documents";
import { look, lookBoolean } from "../../judge/look";
import { References } from "../../judge/relations";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const vault = "aws:backup/vault:Vault";
const lock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
const policy = "aws:backup/vaultPolicy:VaultPolicy";

export const backupVaultRequireLock: Rule = {
  control,
  types: [vault, lock, policy],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const vaults = stack.ofType([vault]);
    const names = new References(vaults, ["name", "id"]);
    const kept = new Set([
      ...names.group(stack.ofType([lock]), "backupVaultName").keys(),
      ...names.group(stack.ofType([policy]).filter(deniesDeletion), "backupVaultName").keys(),
    ]);
    for (const resource of vaults.filter((item) => keepsPatientData(item, stack))) {
      const force = lookBoolean(resource.props, "forceDestroy");
      if (force.state === "unknown" || (force.state === "known" && force.value)) {
        verdict.violation({ resource, at: "forceDestroy", what: "deletes all recovery points with the vault" });
      }
      if (!kept.has(resource.urn)) {
        verdict.violation({ resource, what: "has neither a lock nor a policy that denies deletion in this stack" });
      }
    }
  },
};

/** Whether a policy denies deletion to everyone; one that is not known yet is judged in the update. */
function deniesDeletion({ props }: StackResource): boolean {
  const seen = look(props, "policy");
  if (seen.state !== "known") {
    return seen.state === "unknown";
  }
  try {
    return parseDocument(seen.value).statements.some((statement) => denies(statement));
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return false;
    }
    throw error;
  }
}

function denies(statement: PolicyDocument["statements"][number]): boolean {
  const everyone = statement.principal?.entries.some(({ type }) => type === "everyone") === true;
  const request = {
    principal: { type: "AWS", arn: "arn:aws:iam::000000000000:role/any" },
    action: "backup:DeleteRecoveryPoint",
    resource: "arn:aws:ec2:us-east-1:000000000000:snapshot/any",
    context: {},
    otherKeys: "anything",
  } as const;
  // A condition that excepts a break-glass role is part of the design; who it excepts is for people to review.
  return statement.effect === "Deny" && everyone && applies({ ...statement, conditions: [] }, request) === "yes";
}
