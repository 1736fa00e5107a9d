import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Properties } from "../../../../cli/sandbox/provider/marshal";
import { type Applied, type Checked } from "../../../../cli/sandbox/provider/protocol";
import { SandboxProvider } from "../../../../cli/sandbox/provider/provider";
import { openSchemas } from "../../../../cli/sandbox/provider/schema/schemas";

/** Schemas are derived once for all tests of a process. */
export const schemas = openSchemas(undefined);

export const ACCOUNT = "111122223333";
export const REGION = "us-east-1";

/** The URN of a resource in the tests' stack. */
export function urnOf(type: string, name: string): string {
  return `urn:pulumi:dev::phi::${type}::${name}`;
}

/** A world of its own in a temporary folder, and providers that work on it, each as a process of its own would. */
export class World {
  public readonly folder = mkdtempSync(join(tmpdir(), "phi-world-"));

  /** A provider process, configured for the tests' account and region unless told otherwise. */
  public provider(args: Properties = {}, environment: NodeJS.ProcessEnv = {}): SandboxProvider {
    const provider = new SandboxProvider(this.folder, schemas, environment);
    provider.configure({ region: REGION, allowedAccountIds: JSON.stringify([ACCOUNT]), ...args });
    return provider;
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What the engine does first with a resource. */
export function check(
  provider: SandboxProvider,
  type: string,
  name: string,
  news: Properties,
  olds: Properties = {},
): Checked {
  return provider.check({ urn: urnOf(type, name), olds, news, seed: Buffer.from("0123456789abcdef", "hex") });
}

/** Checks a resource and makes it, as `up` does. */
export async function create(
  provider: SandboxProvider,
  type: string,
  name: string,
  news: Properties,
): Promise<Applied> {
  const { inputs, failures } = check(provider, type, name, news);
  if (failures.length > 0) {
    throw new Error(failures.map(({ property, reason }) => `${property}: ${reason}`).join("\n"));
  }
  return provider.create(urnOf(type, name), inputs, false);
}
