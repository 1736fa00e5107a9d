import { look, lookString, places } from "../../policy-pack/judge/look";
import { requireProperties } from "../../policy-pack/judge/requireProperties";
import type { Rule } from "../../policy-pack/judge/rule";
import type { Props } from "../../policy-pack/judge/sdk";
import {
  keyvaultKeyRequireHsm as hsm,
  keyvaultVaultForbidPublicNetwork as network,
  keyvaultVaultLimitAccess as access,
  keyvaultVaultRequireRecovery as recovery,
} from "../controls/keyVault";

const KEY = "azure-native:keyvault:Key";
const VAULT = "azure-native:keyvault:Vault";
const MANAGED_HSM = "azure-native:keyvault:ManagedHsm";

export const keyvaultKeyRequireHsm = requireProperties(hsm, [
  {
    types: [KEY],
    path: "properties.kty",
    accepts: { oneOf: ["RSA-HSM", "EC-HSM", "oct-HSM"] },
    weak: "is a key that software keeps",
    absent: "and the default is a key that software keeps",
  },
  {
    types: [KEY],
    path: "properties.keySize",
    accepts: { atLeast: 3072 },
    weak: "is shorter than 3,072 bits",
    absent: "and the default is 2,048 bits",
    when: [{ path: "properties.kty", is: ["RSA", "RSA-HSM"] }],
  },
  {
    types: [KEY],
    path: "properties.attributes.exportable",
    accepts: { oneOf: [false] },
    weak: "lets the key leave the vault",
  },
]);

export const keyvaultVaultRequireRecovery = requireProperties(recovery, [
  {
    types: [VAULT, MANAGED_HSM],
    path: "properties.enablePurgeProtection",
    accepts: { oneOf: [true] },
    weak: "lets deleted keys be purged",
    absent: "and the default lets deleted keys be purged",
  },
  {
    types: [VAULT, MANAGED_HSM],
    path: "properties.enableSoftDelete",
    accepts: { oneOf: [true] },
    weak: "destroys keys as soon as they are deleted",
  },
  {
    types: [VAULT, MANAGED_HSM],
    path: "properties.softDeleteRetentionInDays",
    accepts: { atLeast: 90 },
    weak: "keeps deleted keys for less than 90 days",
  },
]);

export const keyvaultVaultForbidPublicNetwork = requireProperties(network, [
  {
    types: [VAULT, MANAGED_HSM],
    path: "properties.publicNetworkAccess",
    or: ["properties.networkAcls.defaultAction"],
    accepts: { oneOf: ["Disabled", "Deny"] },
    weak: "lets the internet reach the vault",
    absent: "and the default lets the internet reach the vault",
  },
]);

/** Roles that are broad over a whole subscription. Source: learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const BROAD_ROLES: Readonly<Record<string, string>> = {
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
  "b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
  "00482a5a-887f-4fb3-b363-3b7fe8e74483": "Key Vault Administrator",
};

const ASSIGNMENT = "azure-native:authorization:RoleAssignment";
const WHOLE = /^\/(?:subscriptions\/[^/]+|providers\/Microsoft\.Management\/managementGroups\/[^/]+)?\/?$/i;

export const keyvaultVaultLimitAccess: Rule = {
  control: access,
  types: [VAULT, ASSIGNMENT],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const { props } = resource;
    if (resource.type === ASSIGNMENT) {
      const role = lookString(props, "roleDefinitionId");
      const scope = lookString(props, "scope");
      const name = role.state === "known" ? BROAD_ROLES[role.value.toLowerCase().split("/").at(-1) ?? ""] : undefined;
      if (name !== undefined && scope.state === "known" && WHOLE.test(scope.value)) {
        const what = `makes somebody ${name} of everything below`;
        verdict.violation({ resource, at: "scope", what });
      }
      return;
    }
    const rbac = look(props, "properties.enableRbacAuthorization");
    if (rbac.state === "known" && String(rbac.value) === "true") {
      return;
    }
    if (rbac.state === "unknown") {
      verdict.unprovable({ resource, at: "properties.enableRbacAuthorization", what: "is not known yet" });
      return;
    }
    const broad = places(props, "properties.accessPolicies[]").filter(({ look: policy }) => isBroad(policy));
    for (const { at } of broad) {
      verdict.violation({ resource, at, what: "gives all permissions, purging, or what is not known yet" });
    }
    if (broad.length === 0) {
      const what = "is not on, so whoever may write the vault can give himself its keys";
      verdict.violation({ resource, at: "properties.enableRbacAuthorization", what });
    }
  },
};

function isBroad(policy: ReturnType<typeof look>): boolean {
  if (policy.state !== "known") {
    return policy.state === "unknown";
  }
  return ["keys", "secrets", "certificates", "storage"].some((kind) =>
    places(policy.value as Props, `permissions.${kind}[]`).some(
      ({ look: seen }) =>
        seen.state === "unknown" || (seen.state === "known" && /^(all|purge|\*)$/i.test(String(seen.value))),
    ),
  );
}
