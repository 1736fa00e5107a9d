import type { Control } from "../../policy-pack/controls/control";

export const keyvaultKeyRequireHsm: Control = {
  id: "keyvault-key-require-hsm",
  title: "Keys for patient data are kept in hardware security modules and cannot be exported.",
  citations: ["164.312(a)(2)(iv)", "164.312(c)(1)"],
  severity: "high",
  description:
    "kty is RSA-HSM, EC-HSM or oct-HSM on keys of Key Vault and Managed HSM, RSA keys have 3,072 bits or more, and attributes.exportable is not true.",
  remediation: 'set properties.kty: "RSA-HSM" with keySize: 3072 (or "EC-HSM") in a vault of the premium tier.',
  source: "https://learn.microsoft.com/azure/key-vault/keys/about-keys",
  equivalents: {},
};

export const keyvaultVaultRequireRecovery: Control = {
  id: "keyvault-vault-require-recovery",
  title: "Key vaults keep deleted keys, and nobody can purge them.",
  citations: ["164.308(a)(7)(ii)(A)", "164.312(c)(1)", "164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "enablePurgeProtection is true on vaults and managed HSMs, enableSoftDelete is not false, and deleted keys are kept for 90 days.",
  remediation:
    "set properties.enablePurgeProtection: true and leave enableSoftDelete and softDeleteRetentionInDays (90) as they are.",
  source: "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview",
  equivalents: {},
};

export const keyvaultVaultLimitAccess: Control = {
  id: "keyvault-vault-limit-access",
  title: "Key vaults give nobody broad access.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(B)", "164.308(a)(3)(i)"],
  severity: "critical",
  description:
    "Vaults use role-based access; an access policy that is still there names single permissions, neither all nor purge. A role assignment is none of Owner, Contributor, User Access Administrator or Key Vault Administrator over a whole subscription or management group.",
  remediation:
    "set properties.enableRbacAuthorization: true and assign Key Vault Crypto Service Encryption User to the identity that needs the key, at the scope of the key or vault.",
  source: "https://learn.microsoft.com/azure/key-vault/general/rbac-guide",
  equivalents: {},
};

export const keyvaultVaultForbidPublicNetwork: Control = {
  id: "keyvault-vault-forbid-public-network",
  title: "Key vaults are not reached from the internet.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description: "publicNetworkAccess is Disabled, or networkAcls.defaultAction is Deny, on vaults and managed HSMs.",
  remediation: 'set properties.publicNetworkAccess: "Disabled" and add a private endpoint.',
  source: "https://learn.microsoft.com/azure/key-vault/general/network-security",
  equivalents: {},
};
