import * as pulumi from "@pulumi/pulumi";
import { type PhiDatabase } from "./phiDatabase";

/**
 * Certificates of every RDS authority, for a client's `sslrootcert`.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
 */
export const RDS_CA_BUNDLE_URL = "https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem";

/**
 * A connection string that makes the client verify certificate and host name (R-001-30). User name and password come
 * from the secret at run time and are not part of it.
 */
export function databaseUrlTemplate(database: PhiDatabase): pulumi.Output<string> {
  const { host, port, databaseName } = database;
  return pulumi.interpolate`postgresql://{username}:{password}@${host}:${port}/${databaseName}?sslmode=verify-full&sslrootcert=global-bundle.pem`;
}
