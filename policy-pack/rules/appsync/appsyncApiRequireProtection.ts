import { appsyncApiRequireProtection as control } from "../../controls/appsyncSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const appsyncApiRequireProtection = requireProperties(control, [
  {
    types: ["aws:appsync/graphQLApi:GraphQLApi"],
    path: "authenticationType",
    accepts: { noneOf: ["API_KEY", "NONE"] },
    weak: "lets in whoever asks or holds a key",
  },
  {
    types: ["aws:appsync/graphQLApi:GraphQLApi"],
    each: "additionalAuthenticationProviders[]",
    path: "authenticationType",
    accepts: { noneOf: ["API_KEY", "NONE"] },
    weak: "lets in whoever asks or holds a key",
  },
  {
    types: ["aws:appsync/graphQLApi:GraphQLApi"],
    path: "logConfig.cloudwatchLogsRoleArn",
    accepts: "given",
    weak: "",
    absent: "so requests leave no record",
  },
  {
    types: ["aws:appsync/graphQLApi:GraphQLApi"],
    path: "logConfig.fieldLogLevel",
    accepts: { noneOf: ["NONE"] },
    weak: "leaves requests unrecorded",
  },
  {
    types: ["aws:appsync/graphQLApi:GraphQLApi"],
    path: "logConfig.excludeVerboseContent",
    accepts: { oneOf: [true] },
    weak: "writes arguments and results, which are patient data, into the log",
  },
  {
    types: ["aws:appsync/apiCache:ApiCache"],
    path: "atRestEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "keeps responses unencrypted",
    absent: "and the default keeps responses unencrypted",
  },
  {
    types: ["aws:appsync/apiCache:ApiCache"],
    path: "transitEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "moves responses in the clear",
    absent: "and the default moves responses in the clear",
  },
  {
    types: ["aws:appsync/api:Api"],
    each: "eventConfig.authProviders[]",
    path: "authType",
    accepts: { noneOf: ["API_KEY"] },
    weak: "lets in whoever holds a key",
  },
  {
    types: ["aws:appsync/api:Api"],
    path: "eventConfig.logConfig.cloudwatchLogsRoleArn",
    accepts: "given",
    weak: "",
    absent: "so events leave no record",
  },
  {
    types: ["aws:appsync/api:Api"],
    path: "eventConfig.logConfig.logLevel",
    accepts: { noneOf: ["NONE"] },
    weak: "leaves events unrecorded",
  },
]);
