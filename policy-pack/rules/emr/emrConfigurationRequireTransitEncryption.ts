import { emrConfigurationRequireTransitEncryption as control } from "../../controls/emrSafeguards";
import { configurationRule } from "./configuration";

export const emrConfigurationRequireTransitEncryption = configurationRule(control, [
  {
    path: "EncryptionConfiguration.EnableInTransitEncryption",
    accepts: { oneOf: [true] },
    what: "leaves traffic between nodes in the clear",
  },
  {
    path: "EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration",
    accepts: "given",
    what: "names no certificates for traffic between nodes",
  },
]);
