import { roleArn } from "../identity/roleNames";
import { type Naming } from "../naming";
import { document, type Statement } from "../policies/statement";
import { INSPECT_ACTIONS, MANAGE_ACTIONS } from "./keyActions";
import { KEY_DOMAINS, type KeyDomain } from "./keyDomains";
import { type KeyDomainSpec } from "./keyDomainSpec";
import { keyGuards } from "./keyGuards";
import { keyPeople } from "./keyPeople";
import { peopleInLockdown } from "./lockdown";
import { serviceStatements } from "./serviceStatements";
import { trustedAccountStatements, useStatements } from "./useStatements";

/** What the policy of a key depends on. */
export interface KeyPolicyArgs {
  readonly names: Naming;
  readonly domain: KeyDomain;
  /** Whether the stack may hold patient data; its keys cannot be deleted then. */
  readonly holdsPhi: boolean;
  /** IAM ARNs (`*` allowed) of those who run `pulumi up` besides the deploy role. */
  readonly deployPrincipals: readonly string[];
  /** Other accounts that may decrypt, in domains that can be shared. */
  readonly trustedAccountIds: readonly string[];
  /** Whether use is shut for everyone but the emergency role, see `lockdown.ts`. @default false */
  readonly locked?: boolean;
}

/**
 * The policy of a domain's key as JSON, known before anything exists.
 *
 * It says who may use the key, and IAM policies cannot add to that: the account itself is given administration only
 * (45 CFR 164.312(a)(1), 164.308(a)(4); https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html).
 *
 * @throws Error when a deploy principal covers a role of the stack that must stay apart (R-004-15), or the policy is
 * longer than AWS accepts
 */
export function keyPolicy(args: KeyPolicyArgs): string {
  const { names, holdsPhi, deployPrincipals, trustedAccountIds, locked = false } = args;
  checkApart(names, deployPrincipals);
  const spec: KeyDomainSpec = KEY_DOMAINS[args.domain];
  const usual = keyPeople(names, spec, deployPrincipals);
  const people = locked ? peopleInLockdown(names, usual) : usual;
  return document(
    [
      administerThroughIam(names),
      ...useStatements(names, locked ? { ...spec, openToAccount: false } : spec, people),
      ...serviceStatements(names, spec.serviceUses ?? []),
      ...trustedAccountStatements(names, spec.through, spec.sharable && !locked ? trustedAccountIds : []),
      ...keyGuards({ names, spec, people, holdsPhi, locked }),
    ],
    "key",
  );
}

/**
 * Administration, and nothing else, for whom IAM in this account allows it. It names no role, so that whoever runs the
 * first `up` passes KMS's lockout check and nobody is ever locked out.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html (BypassPolicyLockoutSafetyCheck)
 */
function administerThroughIam(names: Naming): Statement {
  return {
    Sid: "AdministerThroughIam",
    Effect: "Allow",
    Principal: { AWS: names.accountArn() },
    Action: [...INSPECT_ACTIONS, ...MANAGE_ACTIONS],
    Resource: "*",
  };
}

/** A deploy principal that covered one of these roles would let it manage keys and use them. */
function checkApart(names: Naming, deployPrincipals: readonly string[]): void {
  for (const pattern of deployPrincipals) {
    const covers = new RegExp(
      `^${pattern
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replace(/\*/g, ".*")
        .replace(/\?/g, ".")}$`,
    );
    for (const role of ["writer", "reader", "key-admin", "auditor", "break-glass"] as const) {
      if (covers.test(roleArn(names, role))) {
        throw new Error(
          `phi:deployPrincipals: ${pattern} covers the role ${names.of(role)}; who deploys manages keys, and ` +
            `${names.of(role)} must stay apart. Name the deploying role alone.`,
        );
      }
    }
  }
}
