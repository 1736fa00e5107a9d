import { mqBrokerRequireLogs as control } from "../../controls/mqSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mqBrokerRequireLogs = requireProperties(control, [
  {
    types: ["aws:mq/broker:Broker"],
    path: "logs.general",
    accepts: { oneOf: [true] },
    weak: "switches the general log off",
    absent: "and the default writes no logs",
  },
]);
