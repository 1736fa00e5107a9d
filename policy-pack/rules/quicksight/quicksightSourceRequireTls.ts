import { quicksightSourceRequireTls as control } from "../../controls/quicksightSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const quicksightSourceRequireTls = requireProperties(control, [
  {
    types: ["aws:quicksight/dataSource:DataSource"],
    path: "sslProperties.disableSsl",
    accepts: { oneOf: [false] },
    weak: "reads the source in the clear",
  },
]);
