import { sagemakerNotebookForbidInternetAccess as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sagemakerNotebookForbidInternetAccess = requireProperties(control, [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    path: "directInternetAccess",
    accepts: { oneOf: ["Disabled"] },
    weak: "gives the notebook direct access to the internet",
    absent: "and the default gives direct access to the internet",
  },
  {
    types: ["aws:sagemaker/domain:Domain"],
    path: "appNetworkAccessType",
    accepts: { oneOf: ["VpcOnly"] },
    weak: "gives studios direct access to the internet",
    absent: "and the default gives studios direct access to the internet",
  },
]);
