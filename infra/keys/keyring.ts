import * as pulumi from "@pulumi/pulumi";
import * as kms from "@pulumi/aws/kms";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { dataClassOf, KEY_DOMAIN_NAMES, KEY_DOMAINS, type KeyDomain } from "./keyDomains";
import { keyPolicy } from "./keyPolicy";
import { lockedDomains } from "./lockdown";

/** Days between scheduling a key's deletion and its end; the longest that AWS offers (7 to 30). */
const DELETION_WINDOW_DAYS = 30;

export interface KeyringArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: its keys are then protected and kept. */
  readonly holdsPhi: boolean;
  /** Days between two rotations of each key, 90 to 2560. */
  readonly rotationDays: number;
  /** IAM ARNs (`*` allowed) of those who run `pulumi up` besides the deploy role. */
  readonly deployPrincipals: readonly string[];
  /** Other accounts that may decrypt records. */
  readonly trustedAccountIds: readonly string[];
  /** Names of the domains whose keys are shut for everyone but the emergency role, see `lockdown.ts`. @default none */
  readonly lockdown?: readonly string[];
}

/**
 * A customer-managed key for each data domain of the stack, with alias, rotation and policy (45 CFR 164.312(a)(2)(iv)).
 *
 * The policy is part of the key and not a `kms.KeyPolicy`, whose removal would bring the wide default policy back. KMS's
 * lockout check stays on.
 */
export class Keyring extends pulumi.ComponentResource {
  private readonly keys: ReadonlyMap<KeyDomain, kms.Key>;
  private readonly locked: readonly KeyDomain[];

  constructor(
    name: string,
    private readonly args: KeyringArgs,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("phi:keys:Keyring", name, {}, opts);
    this.locked = lockedDomains(args.lockdown ?? []);
    this.keys = new Map(KEY_DOMAIN_NAMES.map((domain) => [domain, this.createKey(name, domain)]));
    this.registerOutputs({});
  }

  /** The key of a domain. */
  public key(domain: KeyDomain): kms.Key {
    const key = this.keys.get(domain);
    if (key === undefined) {
      throw new Error(`There is no key for the domain "${domain}".`);
    }
    return key;
  }

  /** ARN of a domain's key. */
  public arn(domain: KeyDomain): pulumi.Output<string> {
    return this.key(domain).arn;
  }

  /** Alias of a domain's key, known before the key exists: `alias/phi-dev-records`. */
  public aliasName(domain: KeyDomain): string {
    return this.args.names.keyAlias(domain);
  }

  private createKey(name: string, domain: KeyDomain): kms.Key {
    const { names, holdsPhi, rotationDays } = this.args;
    const options = { parent: this, ...keepData(holdsPhi) };
    const key = new kms.Key(
      `${name}-${domain}`,
      {
        description: KEY_DOMAINS[domain].purpose,
        keyUsage: "ENCRYPT_DECRYPT",
        customerMasterKeySpec: "SYMMETRIC_DEFAULT",
        isEnabled: true,
        enableKeyRotation: true,
        rotationPeriodInDays: rotationDays,
        deletionWindowInDays: DELETION_WINDOW_DAYS,
        policy: keyPolicy({ ...this.args, domain, locked: this.locked.includes(domain) }),
        tags: names.tags(domain, dataClassOf(names, domain)),
      },
      options,
    );
    new kms.Alias(`${name}-${domain}-alias`, { name: this.aliasName(domain), targetKeyId: key.keyId }, options);
    return key;
  }
}
