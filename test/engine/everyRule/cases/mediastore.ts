import { type Cases } from "../case";
import { arn, policy, ROLE } from "../values";

export const cases: Cases = {
  "mediastore-container-require-tls-only": {
    type: "aws:mediastore/containerPolicy:ContainerPolicy",
    props: {
      containerName: "images",
      policy: policy({
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "mediastore:GetObject",
        Resource: arn("mediastore", "container/images/*"),
      }),
    },
    mended: {
      policy: policy({
        Effect: "Deny",
        Principal: "*",
        Action: "*",
        Resource: "*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    },
  },
};
