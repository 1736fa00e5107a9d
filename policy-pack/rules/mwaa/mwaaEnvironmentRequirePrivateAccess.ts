import { mwaaEnvironmentRequirePrivateAccess as control } from "../../controls/mwaaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mwaaEnvironmentRequirePrivateAccess = requireProperties(control, [
  {
    types: ["aws:mwaa/environment:Environment"],
    path: "webserverAccessMode",
    accepts: { oneOf: ["PRIVATE_ONLY"] },
    weak: "opens the web server to the internet",
  },
]);
