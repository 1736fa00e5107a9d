import { mskConnectorRequireLogs as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mskConnectorRequireLogs = requireProperties(control, [
  {
    types: ["aws:mskconnect/connector:Connector"],
    path: "logDelivery.workerLogDelivery",
    accepts: "given",
    weak: "",
    absent: "so the connector leaves no record",
  },
]);
