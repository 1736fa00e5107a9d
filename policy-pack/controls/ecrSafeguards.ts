import type { Control } from "./control";

export const ecrRepositoryRequireImmutableTags: Control = {
  id: "ecr-repository-require-immutable-tags",
  title: "Image tags cannot be moved.",
  citations: ["164.312(c)(1)"],
  severity: "medium",
  description: "imageTagMutability is IMMUTABLE, with or without exclusions.",
  remediation: 'set imageTagMutability: "IMMUTABLE".',
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
  equivalents: {
    awsConfig: ["ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED"],
    checkov: ["CKV_AWS_51"],
    prowler: ["ecr_repositories_tag_immutability"],
  },
};

export const ecrRepositoryRequireScanning: Control = {
  id: "ecr-repository-require-scanning",
  title: "Images are scanned when they are pushed.",
  citations: ["164.308(a)(5)(ii)(B)"],
  severity: "medium",
  description:
    "imageScanningConfiguration.scanOnPush is on, unless a RegistryScanningConfiguration of the stack scans on push or continuously, beside which AWS ignores the setting of the repository.",
  remediation: "set imageScanningConfiguration: { scanOnPush: true }.",
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html",
  equivalents: {
    awsConfig: ["ECR_PRIVATE_IMAGE_SCANNING_ENABLED"],
    checkov: ["CKV_AWS_163"],
    prowler: ["ecr_repositories_scan_images_on_push_enabled"],
  },
};

export const ecrRepositoryRequireLifecycle: Control = {
  id: "ecr-repository-require-lifecycle",
  title: "Repositories drop images that nobody uses any more.",
  citations: ["164.308(a)(5)(ii)(B)"],
  severity: "low",
  level: "advisory",
  description: "A LifecyclePolicy of this stack names each repository; old images carry old weaknesses.",
  remediation: "declare an aws.ecr.LifecyclePolicy with repository.",
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html",
  equivalents: {
    awsConfig: ["ECR_PRIVATE_LIFECYCLE_POLICY_CONFIGURED"],
    prowler: ["ecr_repositories_lifecycle_policy_enabled"],
  },
};
