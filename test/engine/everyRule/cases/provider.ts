import { type Cases } from "../case";

export const cases: Cases = {
  "provider-aws-forbid-static-keys": {
    type: "pulumi:providers:aws",
    props: { region: "us-east-1", accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: "not-a-key" },
    mended: { accessKey: undefined, secretKey: undefined },
  },
  "provider-aws-limit-regions": {
    type: "pulumi:providers:aws",
    props: { region: "eu-central-1" },
    config: { allowedRegions: ["us-east-1", "us-west-2"] },
    mended: { region: "us-west-2" },
  },
};
