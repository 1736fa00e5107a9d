import { type Cases } from "../case";
import { ROLE } from "../values";

const build = {
  artifacts: { type: "NO_ARTIFACTS" },
  environment: { computeType: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0", type: "LINUX_CONTAINER" },
  serviceRole: ROLE,
  source: { type: "NO_SOURCE" },
};

export const cases: Cases = {
  "codebuild-project-forbid-exposure": {
    type: "aws:codebuild/project:Project",
    props: { ...build, environment: { ...build.environment, privilegedMode: true } },
    mended: { environment: build.environment, logsConfig: { cloudwatchLogs: { status: "ENABLED" } } },
  },
  "codebuild-source-forbid-credentials": {
    type: "aws:codebuild/project:Project",
    props: { ...build, source: { type: "GITHUB", location: "https://builder:word@git.example.org/records.git" } },
    mended: { source: { type: "GITHUB", location: "https://git.example.org/records.git" } },
  },
};
