import { mskConnectorRequireTls as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mskConnectorRequireTls = requireProperties(control, [
  {
    types: ["aws:mskconnect/connector:Connector"],
    path: "kafkaClusterEncryptionInTransit.encryptionType",
    accepts: { oneOf: ["TLS"] },
    weak: "moves messages in the clear",
    absent: "and the default moves messages in the clear",
  },
]);
