/** A bucket that belongs to AWS and that workloads in a private subnet read through the S3 endpoint. */
export interface AwsOwnedBucket {
  /** What reads it. */
  readonly reader: string;
  /** Its name in a region. */
  readonly nameIn: (region: string) => string;
  /** Where AWS documents it. */
  readonly source: string;
}

const AGENT = "https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-technical-details.html";

/**
 * The buckets of AWS that the S3 endpoint lets through, to read objects only. Requests to them carry no principal of
 * this account: image layers come with links that Amazon ECR has signed, packages and agents without any signature.
 * The names hold the region, so that nothing is fetched from another one. Not listed, because nothing here needs them:
 * EMR, CodeDeploy, Image Builder, migration and recovery services, CloudFormation's response buckets (which are
 * written to).
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html
 */
export const AWS_OWNED_BUCKETS: readonly AwsOwnedBucket[] = [
  {
    reader: "layers of container images in Amazon ECR",
    nameIn: (region) => `prod-${region}-starport-layer-bucket`,
    source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html#ecr-minimum-s3-perms",
  },
  {
    reader: "packages of Amazon Linux 2023",
    nameIn: (region) => `al2023-repos-${region}-de612dc2`,
    source: "https://docs.aws.amazon.com/linux/al2023/ug/managing-repos-os-updates.html",
  },
  {
    reader: "packages of Amazon Linux 2",
    nameIn: (region) => `amazonlinux-2-repos-${region}`,
    source: "https://docs.aws.amazon.com/linux/al2/ug/al2-live-patching.html",
  },
  { reader: "updates of SSM Agent", nameIn: (region) => `amazon-ssm-${region}`, source: AGENT },
  { reader: "modules of Systems Manager", nameIn: (region) => `aws-ssm-${region}`, source: AGENT },
  { reader: "packages of Distributor", nameIn: (region) => `amazon-ssm-packages-${region}`, source: AGENT },
  { reader: "packages of Distributor", nameIn: (region) => `${region}-birdwatcher-prod`, source: AGENT },
  {
    reader: "attachments of Systems Manager documents",
    nameIn: (region) => `aws-ssm-document-attachments-${region}`,
    source: AGENT,
  },
  { reader: "patch baselines", nameIn: (region) => `patch-baseline-snapshot-${region}`, source: AGENT },
  {
    reader: "the CloudWatch agent",
    nameIn: (region) => `amazoncloudwatch-agent-${region}`,
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/download-cloudwatch-agent-commandline.html",
  },
];
