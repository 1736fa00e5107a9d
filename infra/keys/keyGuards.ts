import { roleArn } from "../identity/roleNames";
import { type Naming } from "../naming";
import { awsOwnPrincipals } from "../policies/awsOwnPrincipals";
import { mergeConditions } from "../policies/mergeConditions";
import { type Condition, type Statement } from "../policies/statement";
import { serviceEndpoint } from "../policies/viaService";
import { MANAGE_ACTIONS, USE_ACTIONS } from "./keyActions";
import { type KeyDomainSpec } from "./keyDomainSpec";
import { everyone, type KeyPeople } from "./keyPeople";

const DENY = { Effect: "Deny", Principal: "*", Resource: "*" } as const;

/** What the guards need to know. */
export interface KeyGuardArgs {
  readonly names: Naming;
  readonly spec: KeyDomainSpec;
  readonly people: KeyPeople;
  readonly holdsPhi: boolean;
  readonly locked: boolean;
}

/**
 * Explicit denials, which neither an IAM policy nor a grant can undo (R-003-01, R-003-15, R-004-15).
 *
 * - Nobody makes a grant by hand: a grant hands the key on and outlives the policy that allowed it.
 * - Nobody of this account uses the key who is not named, the key administrator and the root user among them.
 * - Who uses the key for an application or an audit does not manage it.
 * - In a stack that holds patient data nobody schedules deletion: the policy has to be changed first, which is a second
 *   step with an alarm of its own. Disabling, which can be undone, stays possible.
 */
export function keyGuards({ names, spec, people, holdsPhi, locked }: KeyGuardArgs): Statement[] {
  const statements: Statement[] = [
    {
      ...DENY,
      Sid: "DenyGrantsByHand",
      Action: "kms:CreateGrant",
      Condition: { BoolIfExists: { "kms:GrantIsForAWSResource": "false" } },
    },
    spec.openToAccount && !locked ? denyOutsideServices(names, spec) : denyEveryoneElse(names, people, locked),
    {
      ...DENY,
      Sid: "DenyManagementByUsers",
      Action: MANAGE_ACTIONS,
      Condition: {
        ArnLike: {
          "aws:PrincipalArn": (["writer", "reader", "auditor", "break-glass"] as const).map((role) =>
            roleArn(names, role),
          ),
        },
      },
    },
  ];
  if (holdsPhi) {
    statements.push({ ...DENY, Sid: "DenyDeletion", Action: "kms:ScheduleKeyDeletion" });
  }
  return statements;
}

/**
 * Denies use to everyone of this account who is not named.
 *
 * What has to stay outside, or encrypted resources stop working:
 * - AWS services in their own name (`aws:PrincipalIsAWSService`), which other statements bind;
 * - AWS's own principals in this account, see `awsOwnPrincipals`: grants of volumes, databases and caches;
 * - accounts other than this one: AWS works under grants from accounts of its own, and no other account is allowed
 *   anything here unless it is trusted by name.
 *
 * A service that acts for a caller carries the caller's ARN (forward access sessions), so it is judged by the caller:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 *
 * A lockdown has a Sid of its own, so that whoever reads a key's policy sees it.
 */
function denyEveryoneElse(names: Naming, people: KeyPeople, locked: boolean): Statement {
  return {
    ...DENY,
    Sid: locked ? "DenyUseInLockdown" : "DenyUseByEveryoneElse",
    Action: USE_ACTIONS,
    Condition: mergeConditions(ofThisAccount(names), {
      ArnNotLike: { "aws:PrincipalArn": [...everyone(people), ...awsOwnPrincipals(names)] },
    }),
  };
}

/** Where anyone of the account may use the key through a service, what is denied is any other way. */
function denyOutsideServices(names: Naming, spec: KeyDomainSpec): Statement {
  return {
    ...DENY,
    Sid: "DenyUseOutsideServices",
    Action: USE_ACTIONS,
    Condition: mergeConditions(ofThisAccount(names), {
      ArnNotLike: { "aws:PrincipalArn": awsOwnPrincipals(names) },
      // Also holds where the key is absent, that is for a direct call.
      StringNotEquals: { "kms:ViaService": spec.through.map((service) => serviceEndpoint(names, service)) },
    }),
  };
}

function ofThisAccount(names: Naming): Condition {
  return {
    BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    StringEquals: { "kms:CallerAccount": names.accountId },
  };
}
