import { appsyncApiRequireFirewall as control } from "../../controls/appsyncSafeguards";
import { requireAttached } from "../../judge/attached";
import { lookString } from "../../judge/look";

export const appsyncApiRequireFirewall = requireAttached(control, [
  {
    targets: ["aws:appsync/graphQLApi:GraphQLApi"],
    names: ["arn"],
    by: { "aws:wafv2/webAclAssociation:WebAclAssociation": "resourceArn" },
    concerns: ({ props }) => {
      const visibility = lookString(props, "visibility");
      return !(visibility.state === "known" && visibility.value === "PRIVATE");
    },
    missing: "answers the internet and has no web ACL in this stack",
  },
  {
    targets: ["aws:appsync/api:Api"],
    names: ["apiArn"],
    by: { "aws:wafv2/webAclAssociation:WebAclAssociation": "resourceArn" },
    missing: "answers the internet and has no web ACL in this stack",
  },
]);
