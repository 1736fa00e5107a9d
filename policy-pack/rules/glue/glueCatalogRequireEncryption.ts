import { glueCatalogRequireEncryption as control } from "../../controls/glueSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const glueCatalogRequireEncryption = requireProperties(control, [
  {
    types: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
    path: "dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode",
    accepts: { noneOf: ["DISABLED"] },
    weak: "keeps the catalog unencrypted",
  },
  {
    types: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
    path: "dataCatalogEncryptionSettings.connectionPasswordEncryption.returnConnectionPasswordEncrypted",
    accepts: { oneOf: [true] },
    weak: "keeps connection passwords in the clear",
  },
]);
