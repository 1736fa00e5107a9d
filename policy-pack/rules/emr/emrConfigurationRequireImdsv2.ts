import { emrConfigurationRequireImdsv2 as control } from "../../controls/emrSafeguards";
import { configurationRule } from "./configuration";

export const emrConfigurationRequireImdsv2 = configurationRule(control, [
  {
    path: "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion",
    accepts: { noneOf: [1] },
    what: "answers metadata requests without a session token",
    optional: true,
  },
]);
