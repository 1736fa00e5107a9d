import { glueJobRequireSecurityConfiguration as control } from "../../controls/glueSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const glueJobRequireSecurityConfiguration = requireProperties(control, [
  {
    types: ["aws:glue/job:Job", "aws:glue/crawler:Crawler", "aws:glue/devEndpoint:DevEndpoint"],
    path: "securityConfiguration",
    accepts: "given",
    weak: "",
    absent: "so logs, bookmarks and results are not encrypted with our key",
  },
  {
    types: ["aws:glue/connection:Connection"],
    path: "connectionProperties.JDBC_ENFORCE_SSL",
    accepts: { oneOf: [true] },
    weak: "lets the connection go without TLS",
    absent: "and the default lets the connection go without TLS",
    when: [{ path: "connectionType", is: ["JDBC", "MONGODB"], byDefault: true }],
  },
  {
    types: ["aws:glue/connection:Connection"],
    path: "connectionProperties.KAFKA_SSL_ENABLED",
    accepts: { oneOf: [true] },
    weak: "lets the connection go without TLS",
  },
  {
    types: ["aws:glue/connection:Connection"],
    path: "connectionProperties.PASSWORD",
    accepts: "left out",
    weak: "writes a password into the connection",
  },
]);
