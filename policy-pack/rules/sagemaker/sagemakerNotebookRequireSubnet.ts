import { sagemakerNotebookRequireSubnet as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sagemakerNotebookRequireSubnet = requireProperties(control, [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "subnetId",
    accepts: "given",
    weak: "",
    absent: "so the notebook is not in our VPC",
  },
]);
