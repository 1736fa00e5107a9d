import { delimiter, dirname } from "node:path";
import { type Layout } from "./layout";
import { type Toolchain } from "./toolchain/source";
import { CACHE_VARIABLE, WORLD_VARIABLE } from "./world";

/**
 * What the engine may know of the user's environment. Everything else stays out, credentials of every cloud and service
 * among it: a list of what to keep back would always miss one.
 */
const PASSED_ON =
  /^(LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TERM_PROGRAM|COLORTERM|NO_COLOR|FORCE_COLOR|COLUMNS|LINES|TMPDIR|USER|LOGNAME|SHELL|CI|NODE_OPTIONS|PULUMI_NODEJS_[A-Z_]+|PULUMI_DEBUG_COMMANDS|PHI_SANDBOX_ACCOUNT)$/;

/** The passphrase of every sandbox. It protects nothing, and says so: a sandbox holds no secret worth one. */
export const WORTHLESS_PASSPHRASE = "sandbox-not-a-secret";

/** The engine's whole environment in a sandbox. */
export function engineEnvironment(env: NodeJS.ProcessEnv, layout: Layout, toolchain: Toolchain): NodeJS.ProcessEnv {
  const passedOn = Object.entries(env).filter(([name]) => PASSED_ON.test(name));
  return {
    ...Object.fromEntries(passedOn),
    // Node itself first: version managers put a shim on PATH that looks for its files in the user's home.
    PATH: [...new Set([dirname(toolchain.cli), dirname(process.execPath), ...split(env["PATH"])])].join(delimiter),
    // Whatever looks for credentials or settings in the user's home finds an empty one.
    HOME: layout.home,
    PULUMI_HOME: layout.home,
    PULUMI_BACKEND_URL: `file://${layout.state}`,
    PULUMI_CONFIG_PASSPHRASE: WORTHLESS_PASSPHRASE,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    // The one provider is the stand-in; nothing is fetched.
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    [WORLD_VARIABLE]: layout.world,
    [CACHE_VARIABLE]: layout.cache,
  };
}

/**
 * What finding and building the CLI may know: all of the user's environment, since Go, proxies and certificates are set
 * up there, but `pulumi` must not write into the user's own home.
 */
export function toolchainEnvironment(env: NodeJS.ProcessEnv, layout: Layout): NodeJS.ProcessEnv {
  return { ...env, PULUMI_HOME: layout.home, PULUMI_SKIP_UPDATE_CHECK: "true" };
}

function split(path: string | undefined): string[] {
  return (path ?? "").split(delimiter).filter((folder) => folder !== "");
}
