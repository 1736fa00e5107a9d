/** A bucket policy that refuses plain requests, with changes to its one statement. */
export function tlsOnly(bucket: string, changes: Readonly<Record<string, unknown>> = {}): string {
  const statement = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
    ...changes,
  };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
