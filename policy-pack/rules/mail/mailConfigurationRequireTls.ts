import { mailConfigurationRequireTls as control } from "../../controls/mailSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mailConfigurationRequireTls = requireProperties(control, [
  {
    types: ["aws:ses/configurationSet:ConfigurationSet", "aws:sesv2/configurationSet:ConfigurationSet"],
    path: "deliveryOptions.tlsPolicy",
    accepts: { oneOf: ["REQUIRE"] },
    weak: "delivers mail in the clear where TLS fails",
    absent: "and the default delivers mail in the clear where TLS fails",
  },
]);
