import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Progress } from "../../../cli/sandbox/toolchain/progress";

const folders: string[] = [];

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "phi-test-"));
  folders.push(folder);
  return folder;
}

/** Writes an executable shell script. */
export function script(file: string, body: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}

/** A Go that "builds" a script wherever `-o` says, and notes each build in `<folder>/builds`. */
export function fakeGo(folder: string, before = ""): string {
  return script(
    join(folder, "go"),
    `echo "$@" >> ${join(folder, "builds")}
${before}
while [ "$1" != "-o" ]; do shift; done
printf '#!/bin/sh\\necho v3.255.0\\n' > "$2" && chmod +x "$2"`,
  );
}

/** Progress that is kept as text. */
export function recordedProgress(): { readonly progress: Progress; readonly text: () => string } {
  let text = "";
  const progress = new Progress({ write: (more: string) => (text += more) });
  return { progress, text: () => text };
}

/** PATH with these folders and what the scripts themselves need. */
export function pathOf(...parts: string[]): NodeJS.ProcessEnv {
  return { PATH: [...parts, "/bin", "/usr/bin"].join(":") };
}

afterEach(() => {
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});
