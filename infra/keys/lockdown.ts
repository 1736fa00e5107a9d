import { roleArn } from "../identity/roleNames";
import { type Naming } from "../naming";
import { KEY_DOMAIN_NAMES, type KeyDomain } from "./keyDomains";
import { type KeyPeople } from "./keyPeople";

/** Domains that a lockdown never touches, and why. */
export const NEVER_LOCKED: Readonly<Partial<Record<KeyDomain, string>>> = {
  audit: "CloudTrail and CloudWatch Logs could not write the evidence of the very incident",
  backups: "they are the way back: data under a locked key is restored from backups under this one",
  alerts: "nobody would be told what happens meanwhile",
};

/** Domains that `phi:lockdown` may name. */
export const LOCKABLE_DOMAINS: readonly KeyDomain[] = KEY_DOMAIN_NAMES.filter((domain) => !(domain in NEVER_LOCKED));

/**
 * The domains to lock, each once and in the order of the table.
 *
 * @param requested names of domains, as `phi:lockdown` or an operator's command states them
 * @throws Error when a name is no domain, or the domain cannot be locked; the reason is part of the message
 */
export function lockedDomains(requested: readonly string[]): KeyDomain[] {
  for (const name of requested) {
    if (!KEY_DOMAIN_NAMES.some((domain) => domain === name)) {
      throw new Error(`phi:lockdown: "${name}" is no key domain; allowed are ${LOCKABLE_DOMAINS.join(", ")}.`);
    }
    const reason = NEVER_LOCKED[name as KeyDomain];
    if (reason !== undefined) {
      throw new Error(`phi:lockdown: the key of "${name}" cannot be locked: ${reason}.`);
    }
  }
  return KEY_DOMAIN_NAMES.filter((domain) => requested.includes(domain));
}

/**
 * Who may use a key in a lockdown: the emergency role with what it may do anyway, and nobody else. It is given nothing
 * that it does not have in peace.
 *
 * A key's policy is computed from its people, so that locking changes nothing but the policy, and lifting the lock
 * computes the very text that stood there before (R-003-23). Neither data, key state, rotation, aliases nor administration
 * change.
 *
 * What a lockdown ends within minutes: every use by a person or role of this or a trusted account, directly or through a
 * service, new grants included. With bucket keys S3 may serve for a short while what it holds in its cache.
 *
 * What it does not end: grants by which AWS itself keeps running resources alive (RDS instances, attached volumes, cache
 * nodes, functions that have started), and AWS services in their own name. Cutting these would make databases
 * unreachable and perhaps unrecoverable, which is the loss that a lockdown is to prevent. To cut a running database off as
 * well, lock `secrets` with it and close its security group.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
 */
export function peopleInLockdown(names: Naming, people: KeyPeople): KeyPeople {
  const breakGlass = roleArn(names, "break-glass");
  const only = (arns: readonly string[]): string[] => arns.filter((arn) => arn === breakGlass);
  return {
    writers: only(people.writers),
    readers: only(people.readers),
    deployers: [],
    granters: only(people.granters),
    serviceRoles: [],
  };
}
