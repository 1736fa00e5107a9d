import { type RoleName } from "../identity/roleNames";
import { type DataClass } from "../naming";
import { type KmsService } from "../policies/viaService";

/** What an AWS service principal does with a key; each has its own conditions in `serviceStatements.ts`. */
export type ServiceUse =
  "trail" | "logGroups" | "topics" | "configuration" | "findings" | "classification" | "invocations";

/** A role that a component makes for an AWS service to act in, and what it does with a key through services. */
export interface ServiceRoleUse {
  /**
   * End of the role's name, as for `RoleName`: AWS Backup takes backups as `backup`, restores as `restore` and reports as
   * `reports`, SageMaker runs notebooks as `notebooks`, and the function that rotates secrets is `rotation`.
   */
  readonly role: "backup" | "restore" | "reports" | "notebooks" | "rotation";
  readonly through: readonly KmsService[];
  /** `read` decrypts, `write` encrypts as well. */
  readonly uses: "read" | "write";
  /** Whether it may have resources made that keep a grant on the key. @default false */
  readonly grants?: boolean;
}

/** Who uses the key of a domain, and through what. Whoever is not named here cannot use it. */
export interface KeyDomainSpec {
  /** What the key encrypts: its description in the console. */
  readonly purpose: string;
  /** What the key protects; `records` is patient data, or synthetic data where the stack holds none. */
  readonly holds: "records" | Exclude<DataClass, "phi" | "synthetic">;
  /** Services through which the roles use the key; nobody calls KMS directly. */
  readonly through: readonly KmsService[];
  /** Roles that encrypt and decrypt. */
  readonly writers: readonly RoleName[];
  /** Roles that decrypt. */
  readonly readers: readonly RoleName[];
  /** Services whose resources keep a grant on the key while they live. @default none */
  readonly grantsThrough?: readonly KmsService[];
  /** Roles that may have such a resource created, besides those who deploy. @default none */
  readonly granters?: readonly RoleName[];
  /** Services through which those who deploy encrypt. @default none */
  readonly deployerEncrypts?: readonly KmsService[];
  /** Roles in which AWS services act. @default none */
  readonly serviceRoles?: readonly ServiceRoleUse[];
  /** AWS services that use the key in their own name. @default none */
  readonly serviceUses?: readonly ServiceUse[];
  /** Whether anyone of the account may use the key through the services of the domain. @default false */
  readonly openToAccount?: boolean;
  /** Whether accounts of `phi:trustedAccountIds` may decrypt through the services of the domain. @default false */
  readonly sharable?: boolean;
}
