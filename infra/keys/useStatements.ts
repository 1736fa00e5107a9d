import { type Naming } from "../naming";
import { mergeConditions } from "../policies/mergeConditions";
import { type Condition, type Statement } from "../policies/statement";
import { type KmsService, serviceEndpoint, viaService } from "../policies/viaService";
import { READ_ACTIONS, WRITE_ACTIONS } from "./keyActions";
import { type KeyDomainSpec } from "./keyDomainSpec";
import { type KeyPeople } from "./keyPeople";

/** `kms:GrantIsForAWSResource`: the grant is made by an AWS service for a resource of it, not by a person. */
const FOR_AWS_RESOURCE: Condition = { Bool: { "kms:GrantIsForAWSResource": "true" } };

/**
 * What allows people and roles to use a key: always in this account, and only through the services of the domain.
 *
 * The principal is the account, narrowed by `aws:PrincipalArn`, and not the role: KMS refuses a policy that names a role
 * which does not exist yet, and a role that is made again would otherwise be a stranger to the key. It also means that
 * the role needs the permission in its own policy as well.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
 */
export function useStatements(names: Naming, spec: KeyDomainSpec, people: KeyPeople): Statement[] {
  const statements: Statement[] = [];
  const allow = (Sid: string, who: readonly string[], Action: readonly string[], condition: Condition): void => {
    if (who.length > 0) {
      const named = { ArnLike: { "aws:PrincipalArn": who } };
      statements.push({ ...byAccount(names, Sid), Action, Condition: mergeConditions(condition, named) });
    }
  };
  const through = viaService(names, spec.through);
  const grantsThrough = viaService(names, spec.grantsThrough ?? []);

  allow("WriteThroughServices", people.writers, WRITE_ACTIONS, through);
  allow("ReadThroughServices", people.readers, READ_ACTIONS, through);
  allow("DeployThroughServices", people.deployers, WRITE_ACTIONS, viaService(names, spec.deployerEncrypts ?? []));
  if (spec.openToAccount) {
    const anyone = { Effect: "Allow", Principal: "*", Resource: "*" } as const;
    const reEncrypt = ["kms:ReEncryptFrom", "kms:ReEncryptTo"];
    statements.push(
      { ...anyone, Sid: "UseThroughServices", Action: [...WRITE_ACTIONS, ...reEncrypt], Condition: through },
      {
        ...anyone,
        Sid: "GrantToAwsResources",
        Action: "kms:CreateGrant",
        Condition: mergeConditions(grantsThrough, FOR_AWS_RESOURCE),
      },
    );
  } else {
    allow(
      "GrantToAwsResources",
      people.granters,
      ["kms:CreateGrant"],
      mergeConditions(grantsThrough, FOR_AWS_RESOURCE),
    );
  }
  for (const { name, arn, through: services, uses, grants } of people.serviceRoles) {
    const via = viaService(names, services);
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    allow(`${title}ThroughServices`, [arn], uses === "write" ? WRITE_ACTIONS : READ_ACTIONS, via);
    if (grants) {
      allow(`${title}Grants`, [arn], ["kms:CreateGrant"], mergeConditions(via, FOR_AWS_RESOURCE));
    }
  }
  return statements;
}

/**
 * Lets other accounts decrypt through the services of the domain; nothing else, and no grants (R-001-45).
 *
 * @param accountIds the trusted accounts; with none there is no statement
 */
export function trustedAccountStatements(
  names: Naming,
  through: readonly KmsService[],
  accountIds: readonly string[],
): Statement[] {
  if (accountIds.length === 0) {
    return [];
  }
  return [
    {
      Sid: "ReadFromTrustedAccounts",
      Effect: "Allow",
      Principal: { AWS: accountIds.map((accountId) => `arn:${names.partition}:iam::${accountId}:root`) },
      Action: READ_ACTIONS,
      Resource: "*",
      Condition: {
        StringEquals: {
          "kms:CallerAccount": accountIds,
          "kms:ViaService": through.map((service) => serviceEndpoint(names, service)),
        },
      },
    },
  ];
}

function byAccount(names: Naming, sid: string): Pick<Statement, "Sid" | "Effect" | "Principal" | "Resource"> {
  return { Sid: sid, Effect: "Allow", Principal: { AWS: names.accountArn() }, Resource: "*" };
}
