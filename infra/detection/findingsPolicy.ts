import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document, type Statement } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, type EvidencePeople, evidenceGuarded, foreignAccountsDenied } from "../storage/bucketPolicies";

/** Folders of the bucket of findings, one a service. */
export const FINDINGS_PREFIXES = { guardduty: "guardduty", macie: "macie" } as const;

/** ARNs that GuardDuty and Macie act for when they export. */
function sources(names: Naming): Readonly<Record<keyof typeof FINDINGS_PREFIXES, readonly string[]>> {
  return {
    guardduty: [names.arn("guardduty", "detector/*")],
    macie: ["export-configuration:*", "classification-job/*"].map((resource) => names.arn("macie2", resource)),
  };
}

/**
 * Policy of the bucket of findings: GuardDuty and Macie of this account add to a folder of their own, nobody else adds,
 * nobody but the emergency role removes, nobody but auditors reads.
 *
 * @see https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html
 * @see https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html
 */
export function findingsBucketPolicy(names: Naming, bucketArn: string, people: EvidencePeople): string {
  const allow = (service: keyof typeof FINDINGS_PREFIXES, title: string): Statement[] => {
    const Condition = confusedDeputy(names.accountId, sources(names)[service]);
    const base = { Effect: "Allow", Principal: { Service: `${service}.amazonaws.com` }, Condition } as const;
    return [
      { ...base, Sid: `Locate${title}`, Action: "s3:GetBucketLocation", Resource: bucketArn },
      {
        ...base,
        Sid: `Deliver${title}`,
        Action: "s3:PutObject",
        Resource: `${bucketArn}/${FINDINGS_PREFIXES[service]}/*`,
      },
    ];
  };
  return document([
    ...tlsOnly(bucketArn),
    foreignAccountsDenied(names, bucketArn),
    ...aclsDenied(bucketArn),
    ...evidenceGuarded(bucketArn, people),
    ...allow("guardduty", "ThreatFindings"),
    ...allow("macie", "ClassificationResults"),
  ]);
}
