import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const elastictranscoderPipelineRequireCustomerKey = customerKeyControl({
  id: "elastictranscoder-pipeline-require-customer-key",
  things: "Elastic Transcoder pipelines",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/elastictranscoder/pipeline/",
  equivalents: {},
});

export const elastictranscoderKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:elastictranscoder/pipeline:Pipeline"],
    key: "awsKmsKeyArn",
  },
];
