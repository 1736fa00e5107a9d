import { codebuildSourceForbidCredentials as control } from "../../controls/codebuildSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const codebuildSourceForbidCredentials = requireProperties(control, [
  {
    types: ["aws:codebuild/project:Project"],
    path: "source.insecureSsl",
    accepts: { oneOf: [false] },
    weak: "ignores certificates of the source",
  },

  {
    types: ["aws:codebuild/project:Project"],
    each: "secondarySources[]",
    path: "insecureSsl",
    accepts: { oneOf: [false] },
    weak: "ignores certificates of the source",
  },

  {
    types: ["aws:codebuild/project:Project"],
    path: "source.location",
    accepts: { matches: /^(?!https?:\/\/[^/]*@)/ },
    weak: "holds credentials of the source",
    reference: true,
  },

  {
    types: ["aws:codebuild/sourceCredential:SourceCredential"],
    path: "authType",
    accepts: { oneOf: ["OAUTH", "CODECONNECTIONS", "SECRETS_MANAGER"] },
    weak: "keeps a password or a personal token for the source",
  },

  {
    types: ["aws:codebuild/project:Project"],
    path: "secondarySources[].location",
    accepts: { matches: /^(?!https?:\/\/[^/]*@)/ },
    weak: "holds credentials of the source",
    reference: true,
  },
]);
