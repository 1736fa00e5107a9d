import { type Naming } from "../naming";
import { awsOwnPrincipals } from "../policies/awsOwnPrincipals";
import { mergeConditions } from "../policies/mergeConditions";
import { document, type Condition, type Statement } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { awsBackupLimited, awsBackupRoles } from "./awsBackupAccess";
import {
  aclsDenied,
  deny,
  everyoneBut,
  foreignAccountsDenied,
  managementLimited,
  NOT_AN_AWS_SERVICE,
} from "./bucketPolicies";
import { uploadEncryption } from "./uploadEncryption";

/** Who may do what with a bucket that holds patient data. Everyone else is denied, whatever their own policies allow. */
export interface PhiBucketAccess {
  /** ARNs of roles that read objects. */
  readonly readers: readonly string[];
  /** ARNs of roles that read, write and delete objects; versions remain. */
  readonly writers: readonly string[];
  /**
   * ARNs (`*` allowed) of those who manage the bucket. They cannot read objects, but list them: Pulumi reads a bucket with
   * HeadBucket, which needs `s3:ListBucket`. So no name of an object should tell who a patient is.
   */
  readonly administrators: readonly string[];
  /** ARN of the emergency role: everything, from anywhere, alarmed (45 CFR 164.312(a)(2)(ii)). */
  readonly breakGlass: string;
  /** Other accounts that may read objects, through endpoints of their own. @default none */
  readonly trustedAccountIds?: readonly string[];
  /** Life of a presigned link in minutes, 1 to 15. @default no presigned requests at all */
  readonly presignedLinkMinutes?: number;
  /**
   * Let presigned downloads come from outside the endpoint, as a patient's browser does. It also lets whoever steals a
   * reader's credentials sign a link and use it anywhere while it lives, so the safer way is to stream downloads through
   * the application. @default false
   */
  readonly linksFromAnywhere?: boolean;
  /** Refuse uploads that do not state their encryption. @default false */
  readonly requireSseHeader?: boolean;
  /**
   * Let AWS Backup take backups of the bucket and restore into it, as the stack's roles `backup` and `restore`. It works from
   * its own network. @default false
   */
  readonly awsBackup?: boolean;
}

/**
 * The policy of a bucket that holds patient data. It consists of denials: what is allowed stands in the roles' own
 * policies, so that nothing here opens the bucket. Only trusted accounts need an Allow, because IAM demands it. Should the
 * lists of people be wrong, the account's root user can still replace the policy, whatever it denies
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html).
 *
 * @throws Error when `presignedLinkMinutes` is not a whole number from 1 to 15
 */
export function phiBucketPolicy(names: Naming, bucketArn: string, access: PhiBucketAccess): string {
  const { readers, writers, administrators, breakGlass, trustedAccountIds = [] } = access;
  const objects = `${bucketArn}/*`;
  const trusted = trustedAccountIds.map((accountId) => `arn:${names.partition}:iam::${accountId}:*`);
  const recovery = access.awsBackup ? awsBackupRoles(names) : undefined;
  const named = [
    ...readers,
    ...writers,
    breakGlass,
    ...backupArns(names, access),
    ...trusted,
    ...awsOwnPrincipals(names),
  ];

  return document([
    ...tlsOnly(bucketArn),
    foreignAccountsDenied(names, bucketArn, trustedAccountIds),
    ...aclsDenied(bucketArn),
    ...uploadEncryption(names, bucketArn, access.requireSseHeader ?? false),
    ...otherNetworksDenied(names, bucketArn, access),
    deny("DenyUnnamedRoles", "s3:*", objects, everyoneBut(named)),
    deny("DenyListingByUnnamedRoles", "s3:ListBucket*", bucketArn, everyoneBut([...named, ...administrators])),
    {
      Sid: "DenyChangesByReaders",
      Effect: "Deny",
      Principal: "*",
      NotAction: ["s3:GetObject*", "s3:ListMultipartUploadParts"],
      Resource: objects,
      Condition: everyoneBut([
        ...writers,
        breakGlass,
        ...(recovery ? [recovery.restore] : []),
        ...awsOwnPrincipals(names),
      ]),
    },
    deny("DenyDeletionOfVersions", "s3:DeleteObjectVersion", objects, {
      ArnNotLike: { "aws:PrincipalArn": breakGlass },
    }),
    managementLimited(bucketArn, [...administrators, breakGlass, ...(recovery ? [recovery.backup] : [])]),
    ...(recovery ? awsBackupLimited(bucketArn, recovery) : []),
    linksLimited(objects, access.presignedLinkMinutes),
    ...trustedAccountsAllowed(names, objects, trustedAccountIds),
  ]);
}

/** ARNs of the roles in which AWS Backup works, where it is admitted. */
function backupArns(names: Naming, { awsBackup }: PhiBucketAccess): string[] {
  return awsBackup ? Object.values(awsBackupRoles(names)) : [];
}

/**
 * Data is reached only through a VPC endpoint of this account (R-004-13). `aws:VpceAccount` says so with a value that is
 * known before any endpoint exists; gateway and interface endpoints of S3 both send it, and requests from elsewhere lack
 * it. Left out: AWS services in their own name or on behalf of a caller (Athena, for one), service-linked roles, the roles
 * of AWS Backup where it is admitted, and the emergency role. Managing the bucket needs no endpoint, or a deployment could lock itself out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
function otherNetworksDenied(names: Naming, bucketArn: string, access: PhiBucketAccess): Statement[] {
  const objects = `${bucketArn}/*`;
  const elsewhereBut = (principalArns: readonly string[]): Condition => ({
    StringNotEquals: { "aws:VpceAccount": [names.accountId, ...(access.trustedAccountIds ?? [])] },
    BoolIfExists: { ...NOT_AN_AWS_SERVICE["BoolIfExists"], "aws:ViaAWSService": "false" },
    ArnNotLike: {
      "aws:PrincipalArn": [
        access.breakGlass,
        ...backupArns(names, access),
        ...awsOwnPrincipals(names),
        ...principalArns,
      ],
    },
  });
  const elsewhere = elsewhereBut([]);
  const listing = deny(
    "DenyListingFromOtherNetworks",
    "s3:ListBucket*",
    bucketArn,
    elsewhereBut(access.administrators),
  );
  if (!access.linksFromAnywhere) {
    return [deny("DenyOtherNetworks", "s3:*", objects, elsewhere), listing];
  }
  const everythingElse = { Sid: "DenyOtherNetworks", Effect: "Deny", Principal: "*", Resource: objects } as const;
  const notALink: Condition = { StringNotEquals: { "s3:authType": "REST-QUERY-STRING" } };
  return [
    { ...everythingElse, NotAction: "s3:GetObject", Condition: elsewhere },
    deny("DenyReadingFromOtherNetworks", "s3:GetObject", objects, mergeConditions(elsewhere, notALink)),
    listing,
  ];
}

/**
 * A presigned link or form lives so many minutes at most, or is refused altogether. `s3:signatureAge` is in milliseconds.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 */
function linksLimited(objects: string, minutes: number | undefined): Statement {
  const presigned: Condition = { StringEquals: { "s3:authType": ["POST", "REST-QUERY-STRING"] } };
  if (minutes === undefined) {
    return deny("DenyPresignedRequests", "s3:*", objects, presigned);
  }
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 15) {
    throw new Error(`presignedLinkMinutes is ${minutes}; allowed is a whole number from 1 to 15.`);
  }
  const tooOld: Condition = { NumericGreaterThan: { "s3:signatureAge": String(minutes * 60_000) } };
  return deny("DenyOldPresignedRequests", "s3:*", objects, mergeConditions(presigned, tooOld));
}

/** Trusted accounts read, and nothing else (R-001-45). */
function trustedAccountsAllowed(names: Naming, objects: string, accountIds: readonly string[]): Statement[] {
  if (accountIds.length === 0) {
    return [];
  }
  const principals = accountIds.map((accountId) => `arn:${names.partition}:iam::${accountId}:root`);
  return [
    {
      Sid: "ReadFromTrustedAccounts",
      Effect: "Allow",
      Principal: { AWS: principals },
      Action: "s3:GetObject",
      Resource: objects,
    },
  ];
}
