import { sagemakerNotebookRequireSupportedPlatform as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sagemakerNotebookRequireSupportedPlatform = requireProperties(control, [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "platformIdentifier",
    accepts: { noneOf: ["notebook-al1-v1", "notebook-al2-v1"] },
    weak: "names a platform that gets no security fixes",
  },
]);
