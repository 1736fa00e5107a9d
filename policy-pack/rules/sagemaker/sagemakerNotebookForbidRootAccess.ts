import { sagemakerNotebookForbidRootAccess as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sagemakerNotebookForbidRootAccess = requireProperties(control, [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "rootAccess",
    accepts: { oneOf: ["Disabled"] },
    weak: "gives users root rights",
    absent: "and the default gives users root rights",
  },
]);
