import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { lastLines, runCommand } from "./command";
import { isExecutable, which } from "./executables";
import { readCopy } from "./keptCopy";
import { isSupported, SUPPORTED } from "./pins";
import { type Source } from "./source";

const REMEDY = `install Pulumi ${SUPPORTED}: https://www.pulumi.com/docs/iac/download-install/`;

/**
 * The `pulumi` that the user has: found on PATH, in a supported version, with its language host.
 * @param env - environment to search and to run `pulumi version` with
 */
export function onPath(env: NodeJS.ProcessEnv): Source {
  return {
    name: "pulumi on PATH",
    async find() {
      const cli = which("pulumi", env["PATH"]);
      if (cli === undefined) {
        return { reason: "there is none", remedy: REMEDY };
      }
      const answer = await runCommand(cli, ["version"], { env, watch: timeLimit(30) });
      const version = answer.stdout.trim();
      if (answer.code !== 0) {
        return { reason: `${cli} does not run: ${lastLines(answer.stderr)}`, remedy: REMEDY };
      }
      if (!isSupported(version)) {
        return { reason: `${cli} is ${version}; supported is ${SUPPORTED}`, remedy: REMEDY };
      }
      const name = "pulumi-language-nodejs";
      const beside = [dirname(realpathSync(cli)), dirname(cli)].map((folder) => join(folder, name)).find(isExecutable);
      const host = beside ?? which(name, env["PATH"]);
      if (host === undefined) {
        return { reason: `${cli} has no ${name} beside it or on PATH`, remedy: REMEDY };
      }
      // A copy that this project built may have been put on PATH: it says itself how it starts packs.
      const packs = readCopy(dirname(dirname(realpathSync(cli))))?.packs ?? "folder";
      return { cli, host, version: version.replace(/^v/, ""), packs, origin: "from PATH" };
    },
  };
}

/** Stops a command after so many seconds. */
export function timeLimit(seconds: number): () => string | undefined {
  const end = Date.now() + seconds * 1000;
  return () => (Date.now() > end ? `no end after ${seconds} s` : undefined);
}
