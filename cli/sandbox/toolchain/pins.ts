import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is built from Go modules: two small modules, because the host is not published beside the newest CLI. */
export interface Pins {
  /** Version of the CLI, as go.mod pins it. */
  readonly version: string;
  /** The Go release that the modules ask for. */
  readonly go: string;
  /** Names the folder of a kept copy: changes with any pin, and with the platform. */
  readonly key: string;
  readonly builds: readonly GoBuild[];
}

/** One executable and the module that builds it. */
export interface GoBuild {
  readonly executable: "pulumi" | "pulumi-language-nodejs";
  /** Folder of the committed go.mod and go.sum. */
  readonly module: string;
  readonly main: string;
  readonly ldflags: string;
}

const SDK = "github.com/pulumi/pulumi/sdk/v3";
const PKG = "github.com/pulumi/pulumi/pkg/v3";

/** Reads the pins from the go.mod and go.sum below a folder, so that they are written down once. */
export function readPins(goDir: string): Pins {
  const files = ["cli/go.mod", "cli/go.sum", "host/go.mod", "host/go.sum"].map((file) =>
    readFileSync(join(goDir, file)),
  );
  const cliModule = String(files[0]);
  const version = required(cliModule, /github\.com\/pulumi\/pulumi\/pkg\/v3 v(\S+)/);
  const builds: GoBuild[] = [
    {
      executable: "pulumi",
      module: join(goDir, "cli"),
      main: `${PKG}/cmd/pulumi`,
      // A CLI that does not know its version refuses projects and plugins that ask for one.
      ldflags: `-s -w -X ${SDK}/go/common/version.Version=${version}`,
    },
    {
      executable: "pulumi-language-nodejs",
      module: join(goDir, "host"),
      main: `${SDK}/nodejs/cmd/pulumi-language-nodejs`,
      ldflags: "-s -w",
    },
  ];
  const hash = createHash("sha256");
  for (const content of [...files, JSON.stringify(builds.map(({ main, ldflags }) => [main, ldflags]))]) {
    hash.update(content);
  }
  return {
    version,
    go: required(cliModule, /^go (\S+)$/m),
    key: `${version}-${process.platform}-${process.arch}-${hash.digest("hex").slice(0, 12)}`,
    builds,
  };
}

/** The CLI releases that the program and the pack are known to run on. */
export const SUPPORTED = "3.200 or newer, below 4";

/** Whether a version, as `pulumi version` prints it, is one of them. */
export function isSupported(version: string): boolean {
  const parts = /^v?(\d+)\.(\d+)\.\d+/.exec(version.trim());
  return parts !== null && Number(parts[1]) === 3 && Number(parts[2]) >= 200;
}

function required(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) {
    throw new Error(`the pinned go.mod holds nothing like ${pattern}`);
  }
  return found;
}
