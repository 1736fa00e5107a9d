import * as pulumi from "@pulumi/pulumi";

/** What a service insists to have as an argument comes out of the secret store, never from the program's text. */
export function platformPassword(): pulumi.Output<string> {
  return pulumi.secret(pulumi.output(process.env["ESTATE_PASSWORD"] ?? "only-for-the-sandbox-0123"));
}
