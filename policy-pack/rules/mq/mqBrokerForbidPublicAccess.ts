import { mqBrokerForbidPublicAccess as control } from "../../controls/mqSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mqBrokerForbidPublicAccess = requireProperties(control, [
  {
    types: ["aws:mq/broker:Broker"],
    path: "publiclyAccessible",
    accepts: { oneOf: [false] },
    weak: "gives the broker a public address",
  },
]);
