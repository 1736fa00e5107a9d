import { mskConnectorRequireTls as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:mskconnect/connector:Connector"];

export const mskConnectorRequireTls = requireProperties(control, [
  {
    types,
    path: "kafkaClusterEncryptionInTransit.encryptionType",
    accepts: { oneOf: ["TLS"] },
    weak: "moves messages in the clear",
    absent: "and the default moves messages in the clear",
  },
  {
    types,
    path: "kafkaClusterClientAuthentication.authenticationType",
    accepts: { oneOf: ["IAM"] },
    weak: "connects without authentication",
    absent: "and the default connects without authentication",
  },
  {
    types,
    path: "logDelivery.workerLogDelivery",
    accepts: "given",
    weak: "",
    absent: "so the connector leaves no record",
  },
]);
