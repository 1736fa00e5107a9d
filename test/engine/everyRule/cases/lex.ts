import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "lex-conversation-require-customer-key": {
    type: "aws:lex/botAlias:BotAlias",
    props: {
      botName: "Reception",
      botVersion: "1",
      name: "live",
      conversationLogs: {
        iamRoleArn: ROLE,
        logSettings: [{ destination: "S3", logType: "AUDIO", resourceArn: "arn:aws:s3:::calls" }],
      },
    },
    mended: {
      conversationLogs: {
        iamRoleArn: ROLE,
        logSettings: [{ destination: "S3", logType: "AUDIO", resourceArn: "arn:aws:s3:::calls", kmsKeyArn: KEY }],
      },
    },
  },
};
