import { apigatewayStageRequireClientCertificate as control } from "../../controls/apigatewayAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const apigatewayStageRequireClientCertificate = requireProperties(control, [
  {
    types: ["aws:apigateway/stage:Stage"],
    path: "clientCertificateId",
    accepts: "given",
    weak: "",
    absent: "so an HTTP back end cannot tell the API from others",
  },
]);
