import { rdsProxyRequireTls as control } from "../../controls/rdsTransport";
import { requireProperties } from "../../judge/requireProperties";

export const rdsProxyRequireTls = requireProperties(control, [
  {
    types: ["aws:rds/proxy:Proxy"],
    path: "requireTls",
    accepts: { oneOf: [true] },
    weak: "accepts connections without TLS",
    absent: "and the default accepts connections without TLS",
  },
  {
    types: ["aws:rds/proxy:Proxy"],
    path: "debugLogging",
    accepts: { oneOf: [false] },
    weak: "writes the text of statements into logs",
  },
]);
