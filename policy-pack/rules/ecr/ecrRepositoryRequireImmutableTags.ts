import { ecrRepositoryRequireImmutableTags as control } from "../../controls/ecrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ecrRepositoryRequireImmutableTags = requireProperties(control, [
  {
    types: ["aws:ecr/repository:Repository", "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate"],
    path: "imageTagMutability",
    accepts: { oneOf: ["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"] },
    weak: "lets a tag be moved to another image",
    absent: "and the default lets a tag be moved to another image",
  },
]);
