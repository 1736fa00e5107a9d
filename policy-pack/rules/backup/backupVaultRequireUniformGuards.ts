import { backupVaultRequireUniformGuards as control } from "../../controls/backupPlans";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";

const vault = "aws:backup/vault:Vault";
const guards: Readonly<Record<string, string>> = {
  "aws:backup/vaultLockConfiguration:VaultLockConfiguration": "lock (VaultLockConfiguration)",
  "aws:backup/vaultPolicy:VaultPolicy": "policy (VaultPolicy)",
};

export const backupVaultRequireUniformGuards: Rule = {
  control,
  types: [vault, ...Object.keys(guards)],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const vaults = stack.ofType([vault]);
    const names = new References(vaults, ["name", "id"]);
    for (const [type, name] of Object.entries(guards)) {
      const guarded = names.group(stack.ofType([type]), "backupVaultName");
      for (const resource of guarded.size === 0 ? [] : vaults.filter(({ urn }) => !guarded.has(urn))) {
        verdict.violation({ resource, what: `has no ${name}, as another vault of this stack has` });
      }
    }
  },
};
