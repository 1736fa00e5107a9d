import { document, type Statement } from "../policies/statement";

/** Services that resource control policies bind and that hold patient data, keys or credentials here. */
const DATA_ACTIONS = ["kms:*", "s3:*", "secretsmanager:*", "sqs:*"] as const;

/** What a resource control policy depends on. */
export interface ResourceControlPolicyArgs {
  /** Id of the organisation (`o-…`): nobody outside it reaches the data. @default not limited to an organisation */
  readonly organizationId?: string;
  /** Accounts outside the organisation that may read, as `phi:trustedAccountIds`. @default none */
  readonly trustedAccountIds?: readonly string[];
}

/**
 * A resource control policy for the organisational unit of the accounts with patient data: what holds for every bucket, key,
 * secret and queue there, whatever its own policy says (45 CFR 164.312(a)(1), 164.312(e)(1)). It grants nothing.
 *
 * AWS services in their own name are left out: they are bound by the policies of the resources themselves.
 *
 * @throws Error when `organizationId` is not the id of an organisation, or accounts are trusted without one
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export function resourceControlPolicy({ organizationId, trustedAccountIds = [] }: ResourceControlPolicyArgs): string {
  if (organizationId !== undefined && !/^o-[a-z0-9]{10,32}$/.test(organizationId)) {
    throw new Error(`"${organizationId}" is not the id of an organisation, which reads o-exampleorgid.`);
  }
  if (organizationId === undefined && trustedAccountIds.length > 0) {
    throw new Error("Trusted accounts are exceptions from the organisation, so its id must be given with them.");
  }
  const everyone = { Effect: "Deny", Principal: "*", Resource: "*" } as const;
  const statements: Statement[] = [
    {
      ...everyone,
      Sid: "DenyPlainRequests",
      Action: DATA_ACTIONS,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    {
      ...everyone,
      Sid: "DenyOldTls",
      Action: "s3:*",
      Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
    },
  ];
  if (organizationId !== undefined) {
    statements.push({
      ...everyone,
      Sid: "DenyForeignOrganizations",
      Action: DATA_ACTIONS,
      Condition: {
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
        StringNotEqualsIfExists: {
          "aws:PrincipalOrgID": organizationId,
          ...(trustedAccountIds.length === 0 ? {} : { "aws:PrincipalAccount": [...trustedAccountIds] }),
        },
      },
    });
  }
  return document(statements);
}
