import { sagemakerNotebookRequireIsolation as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sagemakerNotebookRequireIsolation = requireProperties(control, [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "directInternetAccess",
    accepts: { oneOf: ["Disabled"] },
    weak: "gives the notebook direct access to the internet",
    absent: "and the default gives direct access to the internet",
  },
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "subnetId",
    accepts: "given",
    weak: "",
    absent: "so the notebook is not in our VPC",
  },
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "platformIdentifier",
    accepts: { noneOf: ["notebook-al1-v1", "notebook-al2-v1"] },
    weak: "names a platform that gets no security fixes",
  },
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "rootAccess",
    accepts: { oneOf: ["Disabled"] },
    weak: "gives users root rights",
    absent: "and the default gives users root rights",
  },
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion",
    accepts: { oneOf: ["2"] },
    weak: "answers metadata requests without a session token",
    absent: "and the default answers metadata requests without a session token",
  },
  {
    types: ["aws:sagemaker/domain:Domain"],
    path: "appNetworkAccessType",
    accepts: { oneOf: ["VpcOnly"] },
    weak: "gives studios direct access to the internet",
    absent: "and the default gives studios direct access to the internet",
  },
]);
