import { Naming, type StackIdentity } from "../../infra/naming";
import { parseSettings } from "../../infra/settings/parse";
import { type Settings } from "../../infra/settings/settings";

/** The least configuration that is valid: what every test starts from. */
export const VALID_CONFIG: Readonly<Record<string, unknown>> = {
  accountId: "111122223333",
  region: "us-east-1",
  baaAccepted: true,
  deployPrincipals: ["arn:aws:iam::111122223333:role/platform"],
  domainName: "portal.example.org",
  hostedZoneId: "Z0123456789ABCDEFGHIJ",
};

/** Settings of stack `test` from the valid configuration and these changes. */
export function testSettings(changes: Record<string, unknown> = {}): Settings {
  return parseSettings("test", { ...VALID_CONFIG, ...changes });
}

/** Names of stack `test` in account 111122223333, us-east-1. */
export function testNaming(changes: Partial<StackIdentity> = {}): Naming {
  const stack = { project: "phi", stack: "test", accountId: "111122223333", region: "us-east-1", holdsPhi: true };
  return new Naming({ ...stack, ...changes });
}
