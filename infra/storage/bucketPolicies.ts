import { type Naming } from "../naming";
import { mergeConditions } from "../policies/mergeConditions";
import { type Condition, type Statement } from "../policies/statement";

/**
 * The caller is not an AWS service in its own name. `IfExists`, because the key is absent on an anonymous request, which
 * a denial must still reach.
 */
export const NOT_AN_AWS_SERVICE: Condition = { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } };

/** The caller is neither an AWS service nor one of these; `aws:PrincipalArn` of a session is its role's ARN. */
export function everyoneBut(principalArns: readonly string[]): Condition {
  return mergeConditions(NOT_AN_AWS_SERVICE, { ArnNotLike: { "aws:PrincipalArn": principalArns } });
}

/** A denial for everyone to whom the condition applies. */
export function deny(
  sid: string,
  actions: string | readonly string[],
  resource: string | readonly string[],
  condition?: Condition,
): Statement {
  const statement = { Sid: sid, Effect: "Deny", Principal: "*", Action: actions, Resource: resource } as const;
  return condition === undefined ? statement : { ...statement, Condition: condition };
}

/**
 * Nobody of another account does anything here, whatever an Allow says.
 *
 * @param trustedAccountIds accounts that the denial leaves out
 */
export function foreignAccountsDenied(
  names: Naming,
  bucketArn: string,
  trustedAccountIds: readonly string[] = [],
): Statement {
  return deny(
    "DenyForeignAccounts",
    "s3:*",
    [bucketArn, `${bucketArn}/*`],
    mergeConditions(NOT_AN_AWS_SERVICE, {
      StringNotEquals: { "aws:PrincipalAccount": [names.accountId, ...trustedAccountIds] },
    }),
  );
}

/**
 * Access control lists are off (BucketOwnerEnforced); nobody brings them back, and no upload asks for a public one.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function aclsDenied(bucketArn: string): Statement[] {
  return [
    deny("DenyAcls", ["s3:PutBucketAcl", "s3:PutObjectAcl", "s3:PutObjectVersionAcl"], [bucketArn, `${bucketArn}/*`]),
    deny("DenyPublicUploads", "s3:PutObject", `${bucketArn}/*`, {
      StringEquals: { "s3:x-amz-acl": ["authenticated-read", "public-read", "public-read-write"] },
    }),
  ];
}

/**
 * Only these change what protects the bucket: its policy, public block, encryption, versioning, lifecycle, lock, logging,
 * ownership. Reading the configuration stays open to auditors and to AWS Config.
 */
export function managementLimited(bucketArn: string, managerArns: readonly string[]): Statement {
  return deny(
    "DenyManagementByOthers",
    ["s3:DeleteBucket*", "s3:PutBucket*", "s3:Put*Configuration"],
    bucketArn,
    everyoneBut(managerArns),
  );
}

/**
 * Only these read objects and their versions, and only these and the administrators list them: Pulumi reads a bucket
 * with HeadBucket, which needs `s3:ListBucket`.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function readingLimited(
  bucketArn: string,
  readerArns: readonly string[],
  administratorArns: readonly string[],
): Statement[] {
  const listers = everyoneBut([...readerArns, ...administratorArns]);
  return [
    deny("DenyReadingByOthers", "s3:GetObject*", `${bucketArn}/*`, everyoneBut(readerArns)),
    deny("DenyListingByOthers", "s3:ListBucket*", bucketArn, listers),
  ];
}

/** ARNs of those who have to do with a bucket of evidence. */
export interface EvidencePeople {
  /** Those who audit. */
  readonly readers: readonly string[];
  /** Those who deploy (`*` allowed): they manage the bucket and cannot read what it holds. */
  readonly administrators: readonly string[];
  /** The emergency role, which alone may remove anything. */
  readonly breakGlass: string;
}

/**
 * What a bucket of evidence needs besides encryption: nobody but AWS services adds to it, nobody takes from it, and only
 * those who audit read it (45 CFR 164.312(b), 164.316(b)(2)(i)).
 */
export function evidenceGuarded(bucketArn: string, people: EvidencePeople): Statement[] {
  const { readers, administrators, breakGlass } = people;
  return [
    deny("DenyPlantedLogs", "s3:PutObject", `${bucketArn}/*`, NOT_AN_AWS_SERVICE),
    deny(
      "DenyTampering",
      ["s3:BypassGovernanceRetention", "s3:DeleteObject*", "s3:PutObjectLegalHold", "s3:PutObjectRetention"],
      `${bucketArn}/*`,
      { ArnNotLike: { "aws:PrincipalArn": breakGlass } },
    ),
    ...readingLimited(bucketArn, [...readers, breakGlass], administrators),
    managementLimited(bucketArn, [...administrators, breakGlass]),
  ];
}
