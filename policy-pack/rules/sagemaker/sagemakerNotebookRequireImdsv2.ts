import { sagemakerNotebookRequireImdsv2 as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sagemakerNotebookRequireImdsv2 = requireProperties(control, [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion",
    accepts: { oneOf: ["2"] },
    weak: "answers metadata requests without a session token",
    absent: "and the default answers metadata requests without a session token",
  },
]);
