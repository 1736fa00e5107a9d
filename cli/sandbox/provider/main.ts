import { CACHE_VARIABLE, WORLD_VARIABLE } from "../world";
import { SandboxProvider } from "./provider";
import { packageVersion } from "./schema/packageFiles";
import { openSchemas } from "./schema/schemas";
import { serve } from "./serve";

/**
 * The process that the engine starts as `pulumi-resource-aws`. It prints the port it listens on, as every provider
 * does, and lives until the engine ends it.
 */
async function main(): Promise<void> {
  const world = process.env[WORLD_VARIABLE];
  if (!world) {
    throw new Error(
      `${WORLD_VARIABLE} must name the folder that holds the sandbox's world: start this through the sandbox`,
    );
  }
  const provider = new SandboxProvider(world, openSchemas(process.env[CACHE_VARIABLE]), process.env);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      provider.end();
      process.exit(0);
    });
  }
  endWithEngine();
  const { port } = await serve(provider, `${packageVersion("@pulumi/aws")}+sandbox`);
  console.log(String(port));
}

/** An engine that is killed says no goodbye: without it this process has nothing to do, and nobody else to end it. */
function endWithEngine(): void {
  const engine = process.ppid;
  setInterval(() => {
    if (process.ppid !== engine) {
      process.exit(1);
    }
  }, 100).unref();
}

main().catch((error: unknown) => {
  console.error(`sandbox AWS provider: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
