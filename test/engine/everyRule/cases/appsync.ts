import { type Cases, Output } from "../case";
import { arn, ROLE } from "../values";

export const cases: Cases = {
  "appsync-api-require-firewall": {
    type: "aws:appsync/graphQLApi:GraphQLApi",
    props: { authenticationType: "AWS_IAM" },
    mended: {},
    mendedBeside: {
      association: {
        type: "aws:wafv2/webAclAssociation:WebAclAssociation",
        props: { resourceArn: new Output("", "arn"), webAclArn: arn("wafv2", "regional/webacl/records/1") },
      },
    },
  },
  "appsync-api-require-protection": {
    type: "aws:appsync/graphQLApi:GraphQLApi",
    props: { authenticationType: "API_KEY" },
    mended: {
      authenticationType: "AWS_IAM",
      logConfig: { cloudwatchLogsRoleArn: ROLE, fieldLogLevel: "ERROR", excludeVerboseContent: true },
    },
  },
};
