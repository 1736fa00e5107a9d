import { dmsEndpointRequireTls as control } from "../../controls/dmsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const dmsEndpointRequireTls = requireProperties(control, [
  {
    types: ["aws:dms/endpoint:Endpoint"],
    path: "sslMode",
    accepts: { oneOf: ["require", "verify-ca", "verify-full"] },
    weak: "moves data in the clear",
    absent: "and the default moves data in the clear",
    when: [
      {
        path: "engineName",
        is: [
          "aurora",
          "aurora-postgresql",
          "aurora-serverless",
          "aurora-postgresql-serverless",
          "azuredb",
          "azure-sql-managed-instance",
          "babelfish",
          "db2",
          "db2-zos",
          "docdb",
          "mariadb",
          "mongodb",
          "mysql",
          "oracle",
          "postgres",
          "redshift",
          "sqlserver",
          "sybase",
        ],
      },
    ],
  },
  {
    types: ["aws:dms/endpoint:Endpoint"],
    path: "kafkaSettings.securityProtocol",
    accepts: { noneOf: ["plaintext", "sasl-plaintext"] },
    weak: "moves data in the clear",
    absent: "and the default moves data in the clear",
    when: [{ path: "engineName", is: ["kafka"] }],
  },
  {
    types: ["aws:dms/endpoint:Endpoint"],
    path: "mongodbSettings.authType",
    accepts: { noneOf: ["no"] },
    weak: "reads the source without authentication",
  },
  {
    types: ["aws:dms/endpoint:Endpoint"],
    path: "redisSettings.sslSecurityProtocol",
    accepts: { noneOf: ["plaintext"] },
    weak: "moves data in the clear",
  },
]);
