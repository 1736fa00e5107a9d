import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const codeArtifactRequireCustomerKey = customerKeyControl({
  id: "code-artifact-require-customer-key",
  things: "CodeArtifact, CodeBuild, CodeCommit and CodePipeline artifacts",
  severity: "medium",
  source: "https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html",
  equivalents: {
    cdkNag: ["CodeBuildProjectKMSEncryptedArtifacts"],
    checkov: ["CKV_AWS_147", "CKV_AWS_219", "CKV_AWS_221", "CKV_AWS_381"],
  },
});

export const codeKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:codeartifact/domain:Domain", "aws:codebuild/project:Project"],
    key: "encryptionKey",
  },
  {
    types: ["aws:codebuild/reportGroup:ReportGroup"],
    key: "exportConfig.s3Destination.encryptionKey",
    when: [{ path: "exportConfig.s3Destination", is: "given" }],
  },
  {
    types: ["aws:codecommit/repository:Repository"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:codepipeline/pipeline:Pipeline"],
    each: "artifactStores[]",
    eachRequired: true,
    key: "encryptionKey.id",
  },
  {
    types: ["aws:codegurureviewer/repositoryAssociation:RepositoryAssociation"],
    key: "kmsKeyDetails.kmsKeyId",
    on: [{ path: "kmsKeyDetails.encryptionOption", is: ["CUSTOMER_MANAGED_CMK"] }],
  },
];
