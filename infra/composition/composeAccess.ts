import type * as pulumi from "@pulumi/pulumi";
import { AccountBaseline } from "../account/baseline";
import { roleArn } from "../identity/roleNames";
import { Identity } from "../identity/roles";
import { KEY_DOMAIN_NAMES } from "../keys/keyDomains";
import { Keyring } from "../keys/keyring";
import { type Outputs } from "../outputs";
import { serviceControlPolicy } from "../residency/serviceControlPolicy";
import { type Settings } from "../settings/settings";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { type StackContext } from "./stackContext";

/** Keys, and who may do what. */
export interface Access {
  readonly keyring: Keyring;
  /** ARN of the boundary that every role carries, once it exists. */
  readonly permissionsBoundaryArn: pulumi.Output<string>;
  /** Those who deploy, and the emergency role. */
  readonly people: Omit<EvidencePeople, "readers">;
  /** The same, with those who read evidence. */
  readonly evidencePeople: EvidencePeople;
  /** What the components of the audit key have in common. */
  readonly audited: StackContext["base"] & {
    readonly keyArn: pulumi.Output<string>;
    readonly logRetentionDays: number;
  };
  readonly outputs: Pick<
    Outputs,
    "keyArns" | "keyAliases" | "roleArns" | "permissionsBoundaryArn" | "serviceControlPolicy"
  >;
}

/** Roles and their boundary, one key for each domain, and what holds for the whole account. */
export function composeAccess({ settings, names, base, on }: StackContext): Access {
  const { allowedRegions, deployPrincipals, singletons } = settings;
  const github = githubOf(settings);
  const identity = new Identity(
    "identity",
    { names, allowedRegions, humanPrincipals: settings.humanPrincipals, ...(github ? { github } : {}) },
    on,
  );
  const keyring = new Keyring(
    "keys",
    {
      ...base,
      rotationDays: settings.keyRotationDays,
      deployPrincipals,
      trustedAccountIds: settings.trustedAccountIds,
      lockdown: settings.lockdown,
    },
    on,
  );
  new AccountBaseline("account", { ...base, volumesKeyArn: keyring.arn("volumes"), singletons }, on);

  const people = {
    administrators: [roleArn(names, "deploy"), ...deployPrincipals],
    breakGlass: roleArn(names, "break-glass"),
  };
  return {
    keyring,
    permissionsBoundaryArn: identity.boundary.arn,
    people,
    evidencePeople: { ...people, readers: [roleArn(names, "auditor")] },
    audited: { ...base, keyArn: keyring.arn("audit"), logRetentionDays: settings.logRetentionDays },
    outputs: {
      keyArns: Object.fromEntries(KEY_DOMAIN_NAMES.map((domain) => [domain, keyring.arn(domain)])),
      keyAliases: Object.fromEntries(KEY_DOMAIN_NAMES.map((domain) => [domain, keyring.aliasName(domain)])),
      roleArns: identity.roleArns,
      permissionsBoundaryArn: identity.boundaryArn,
      serviceControlPolicy: serviceControlPolicy({ partition: names.partition, allowedRegions }),
    },
  };
}

function githubOf({ githubRepository, githubEnvironment, singletons }: Settings) {
  return githubRepository === undefined
    ? undefined
    : {
        repository: githubRepository,
        environment: githubEnvironment,
        providerMode: singletons.githubOidcProvider,
      };
}
