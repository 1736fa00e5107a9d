import { type Cases, Output } from "../case";
import { ACCOUNT, arn, KEY } from "../values";

export const cases: Cases = {
  "apprunner-service-require-customer-key": {
    type: "aws:apprunner/service:Service",
    props: {
      serviceName: "records",
      sourceConfiguration: {
        imageRepository: {
          imageIdentifier: `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/records:1`,
          imageRepositoryType: "ECR",
        },
      },
    },
    mended: { encryptionConfiguration: { kmsKey: KEY } },
  },
  "apprunner-service-require-firewall": {
    type: "aws:apprunner/service:Service",
    props: {
      serviceName: "portal",
      sourceConfiguration: {
        imageRepository: {
          imageIdentifier: `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/portal:1`,
          imageRepositoryType: "ECR",
        },
      },
    },
    mended: {},
    mendedBeside: {
      association: {
        type: "aws:wafv2/webAclAssociation:WebAclAssociation",
        props: { resourceArn: new Output("", "arn"), webAclArn: arn("wafv2", "regional/webacl/records/1") },
      },
    },
  },
};
