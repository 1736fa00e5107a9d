import { directoryserviceDirectoryForbidPlainPassword as control } from "../../controls/directoryservice";
import { requireProperties } from "../../judge/requireProperties";

const weak = "is written in the program";

export const directoryserviceDirectoryForbidPlainPassword = requireProperties(control, [
  { types: ["aws:directoryservice/directory:Directory"], path: "password", accepts: "unwritten", weak },
  { types: ["aws:directoryservice/radiusSettings:RadiusSettings"], path: "sharedSecret", accepts: "unwritten", weak },
  { types: ["aws:directoryservice/trust:Trust"], path: "trustPassword", accepts: "unwritten", weak },
]);
