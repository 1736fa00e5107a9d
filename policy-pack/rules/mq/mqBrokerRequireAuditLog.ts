import { mqBrokerRequireAuditLog as control } from "../../controls/mqSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mqBrokerRequireAuditLog = requireProperties(control, [
  {
    types: ["aws:mq/broker:Broker"],
    path: "logs.audit",
    accepts: { oneOf: [true] },
    weak: "switches the audit log off",
    absent: "and the default writes no audit log",
    when: [{ path: "engineType", is: ["ActiveMQ", "ACTIVEMQ", "activemq"] }],
  },
]);
