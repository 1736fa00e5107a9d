import { ecrRepositoryRequireLifecycle as control } from "../../controls/ecrSafeguards";
import { requireAttached } from "../../judge/attached";

export const ecrRepositoryRequireLifecycle = requireAttached(control, [
  {
    targets: ["aws:ecr/repository:Repository"],
    names: ["name", "id"],
    by: { "aws:ecr/lifecyclePolicy:LifecyclePolicy": "repository" },
    missing: "has no lifecycle policy in this stack, so old images stay",
  },
]);
