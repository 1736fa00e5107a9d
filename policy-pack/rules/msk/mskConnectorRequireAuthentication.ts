import { mskConnectorRequireAuthentication as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mskConnectorRequireAuthentication = requireProperties(control, [
  {
    types: ["aws:mskconnect/connector:Connector"],
    path: "kafkaClusterClientAuthentication.authenticationType",
    accepts: { oneOf: ["IAM"] },
    weak: "connects without authentication",
    absent: "and the default connects without authentication",
  },
]);
