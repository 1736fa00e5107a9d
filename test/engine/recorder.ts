import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { fromWire, type Properties, toWire } from "../../cli/sandbox/provider/marshal";
import { SandboxProvider } from "../../cli/sandbox/provider/provider";
import { openSchemas, type Schemas } from "../../cli/sandbox/provider/schema/schemas";
import { parseUrn } from "../../cli/sandbox/provider/urn";
import type { Declared } from "../support/policyHarness";

/** What the program asks of the engine while it registers; the part that this recorder answers itself. */
interface Monitor {
  registerResource(
    request: proto.RegisterResourceRequest,
    done: (error: unknown, response?: proto.RegisterResourceResponse) => void,
  ): void;
  registerResourceOutputs(request: unknown, done: (error: unknown, response?: object) => void): void;
  invoke(
    request: proto.ResourceInvokeRequest,
    done: (error: unknown, response?: { getReturn(): unknown; getFailuresList(): [] }) => void,
  ): void;
}

/** How a program is run. */
export interface Run {
  readonly stack: string;
  /** Whether it is a first preview, in which what AWS computes is unknown. */
  readonly preview: boolean;
}

/**
 * Runs a program in this process against the stand-in for AWS and returns every resource as the engine would hand it to
 * a policy pack: checked inputs, outputs, the provider's arguments, and where each property comes from.
 *
 * Pulumi's mocks alone keep no dependencies and make no values up; an engine run for each stack and profile would take a
 * minute. It takes over the process's runtime, so it belongs in a process of its own.
 */
export async function record(program: () => unknown, { stack, preview }: Run): Promise<readonly Declared[]> {
  const world = mkdtempSync(join(tmpdir(), "phi-recorder-"));
  const recorder = new Recorder(world, preview);
  await pulumi.runtime.setMocks({ newResource: unused, call: unused }, "phi", stack, preview);
  const monitor = pulumi.runtime.getMonitor() as unknown as Monitor;
  monitor.registerResource = (request, done) => answer(recorder.register(request), done);
  monitor.registerResourceOutputs = (_, done) => done(null, {});
  monitor.invoke = (request, done) => answer(recorder.invoke(request), done);
  try {
    program();
    await recorder.settled();
  } finally {
    rmSync(world, { recursive: true, force: true });
  }
  return recorder.resources;
}

function unused(): never {
  throw new Error("the recorder answers in the place of the mocks");
}

function answer<T>(work: Promise<T>, done: (error: unknown, response?: T) => void): void {
  work.then(
    (response) => done(null, response),
    (error: unknown) => done(error),
  );
}

let schemas: Schemas | undefined;

class Recorder {
  public readonly resources: Declared[] = [];
  private readonly providers = new Map<string, Configured>();

  constructor(
    private readonly world: string,
    private readonly preview: boolean,
  ) {}

  public async register(request: proto.RegisterResourceRequest): Promise<proto.RegisterResourceResponse> {
    const type = request.getType();
    const urn = `urn:pulumi:${pulumi.getStack()}::phi::${type}::${request.getName()}`;
    const inputs = fromWire(request.getObject());
    const provider = this.providerOf(request.getProvider());
    const made = await this.make(urn, type, inputs, provider);
    this.resources.push({
      type,
      name: nameOf(urn),
      props: wire(made.inputs),
      outputs: wire(made.outputs),
      provider: provider?.inputs ?? {},
      from: originsOf(request),
    });
    return new proto.RegisterResourceResponse().setUrn(urn).setId(made.id).setObject(toWire(made.outputs));
  }

  public invoke(request: proto.ResourceInvokeRequest): Promise<{ getReturn(): unknown; getFailuresList(): [] }> {
    const standIn = this.standInOf(this.providerOf(request.getProvider()));
    const result = toWire(standIn.invoke(request.getTok(), fromWire(request.getArgs())));
    return Promise.resolve({ getReturn: () => result, getFailuresList: () => [] });
  }

  /** Registration is asynchronous: waits until no more resources arrive. */
  public async settled(): Promise<void> {
    let before = -1;
    while (before !== this.resources.length) {
      before = this.resources.length;
      for (let turn = 0; turn < 50; turn++) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  }

  /** The provider that a reference (URN and id) names; undefined for a resource that leaves it to the engine. */
  private providerOf(reference: string): Configured | undefined {
    return this.providers.get(reference.replace(/::[^:]*$/, ""));
  }

  /** Where the engine would take its default provider, the first of the program answers. */
  private standInOf(provider: Configured | undefined): SandboxProvider {
    const [first] = this.providers.values();
    const { standIn } = provider ?? first ?? {};
    if (standIn === undefined) {
      throw new Error("the program declares no provider");
    }
    return standIn;
  }

  private async make(urn: string, type: string, inputs: Properties, provider?: Configured): Promise<Made> {
    if (type === "pulumi:providers:aws") {
      schemas ??= openSchemas(undefined);
      const standIn = new SandboxProvider(this.world, schemas);
      standIn.configure(inputs);
      this.providers.set(urn, { inputs, standIn });
      return { id: "provider", inputs, outputs: inputs };
    }
    if (!type.startsWith("aws:")) {
      return { id: "", inputs, outputs: {} };
    }
    const standIn = this.standInOf(provider);
    const checked = standIn.check({ urn, olds: {}, news: inputs, seed: new Uint8Array(32) });
    if (checked.failures.length > 0) {
      throw new Error(`${urn}: ${checked.failures.map(({ property, reason }) => `${property}: ${reason}`).join("; ")}`);
    }
    return { inputs: checked.inputs, ...(await standIn.create(urn, checked.inputs, this.preview)) };
  }
}

/** A provider of the program, and the stand-in that it configured: each has a region and an account of its own. */
interface Configured {
  readonly inputs: Properties;
  readonly standIn: SandboxProvider;
}

interface Made {
  readonly id: string;
  readonly inputs: Properties;
  readonly outputs: Properties;
}

/** Types share names in the program; the harness looks resources up by name. */
function nameOf(urn: string): string {
  const { type, name } = parseUrn(urn);
  return `${type}::${name}`;
}

function originsOf(request: proto.RegisterResourceRequest): Record<string, string[]> {
  const origins: Record<string, string[]> = {};
  request.getPropertydependenciesMap().forEach((dependencies: { getUrnsList(): string[] }, property: string) => {
    origins[property] = dependencies.getUrnsList().map(nameOf);
  });
  return origins;
}

/** Properties as a policy pack receives them, unknown values by their marks. */
function wire(properties: Properties): Record<string, unknown> {
  return toWire(properties).toJavaScript() as Record<string, unknown>;
}
