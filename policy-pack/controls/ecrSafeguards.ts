import type { Control } from "./control";

export const ecrRepositoryRequireImmutableTags: Control = {
  id: "ecr-repository-require-immutable-tags",
  title: "Image tags cannot be moved, and images are scanned.",
  citations: ["164.312(c)(1)", "164.308(a)(5)(ii)(B)"],
  severity: "medium",
  description:
    "imageTagMutability is IMMUTABLE (with or without exclusions), and scanOnPush is true unless a registry scanning configuration of this stack scans.",
  remediation: 'set imageTagMutability: "IMMUTABLE" and imageScanningConfiguration: { scanOnPush: true }.',
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
  equivalents: {
    awsConfig: [
      "ECR_PRIVATE_IMAGE_SCANNING_ENABLED",
      "ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED",
      "ECR_PRIVATE_LIFECYCLE_POLICY_CONFIGURED",
    ],
    checkov: ["CKV_AWS_51", "CKV_AWS_163"],
    prowler: [
      "ecr_registry_scan_images_on_push_enabled",
      "ecr_repositories_scan_images_on_push_enabled",
      "ecr_repositories_tag_immutability",
      "ecr_repositories_lifecycle_policy_enabled",
      "ecr_repositories_scan_vulnerabilities_in_latest_image",
    ],
  },
};
