import { sagemakerJobRequireIsolation as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sagemakerJobRequireIsolation = requireProperties(control, [
  {
    types: ["aws:sagemaker/model:Model"],
    path: "enableNetworkIsolation",
    accepts: { oneOf: [true] },
    weak: "lets the model's containers call out",
  },
  {
    types: ["aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition"],
    path: "networkConfig.enableInterContainerTrafficEncryption",
    accepts: { oneOf: [true] },
    weak: "leaves traffic between containers in the clear",
  },
  {
    types: ["aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition"],
    path: "networkConfig.enableNetworkIsolation",
    accepts: { oneOf: [true] },
    weak: "lets the job's containers call out",
  },
]);
