import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";

const root = join(__dirname, "..", "..");
const packFolder = join(root, "policy-pack");
const resolve = createRequire(__filename).resolve;

/** Builds the packs, as `npm run build` does. */
export function buildPacks(): void {
  const built = spawnSync(process.execPath, [join(root, "scripts", "buildPacks.mjs")], { encoding: "utf8" });
  if (built.status !== 0) {
    throw built.error ?? new Error(built.stderr);
  }
}

/** The compiled pack in a process of its own, as the engine starts it, with a client that speaks the engine's part. */
export class PackProcess {
  private constructor(
    private readonly child: ChildProcess,
    public readonly client: AnalyzerClient,
  ) {}

  /** Starts the pack and waits for the port that it prints. */
  public static async start(folder = packFolder): Promise<PackProcess> {
    const runner = resolve("@pulumi/pulumi/cmd/run-policy-pack");
    const child = spawn(process.execPath, [runner, "127.0.0.1:1", "."], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const port = await new Promise<string>((done, fail) => {
      let errors = "";
      child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
      child.stdout.once("data", (data: Buffer) => done(data.toString().trim()));
      child.once("exit", (code) => fail(new Error(`the pack ended with ${String(code)}: ${errors}`)));
    });
    return new PackProcess(child, new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure()));
  }

  /** One call of the protocol, as a promise. */
  public call<T>(run: (client: AnalyzerClient, done: (error: unknown, answer: T) => void) => void): Promise<T> {
    return new Promise((resolved, failed) =>
      run(this.client, (error, answer) => {
        if (error === null || error === undefined) {
          resolved(answer);
        } else {
          failed(error instanceof Error ? error : new Error(JSON.stringify(error)));
        }
      }),
    );
  }

  public stop(): void {
    this.client.close();
    this.child.removeAllListeners("exit");
    this.child.kill();
  }
}
