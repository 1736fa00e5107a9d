import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServiceError,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import * as plugin from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type AutoNaming } from "./autoName";
import { type Difference } from "./difference";
import { fromWire, toWire } from "./marshal";
import { type SandboxProvider } from "./provider";

/** A provider that listens. */
export interface Service {
  readonly port: number;
  /** Stops at once. */
  close(): void;
}

/**
 * Speaks the provider protocol of the engine, through the SDK's own definition of it (`@pulumi/pulumi/proto`).
 *
 * `provider.main` of `@pulumi/pulumi/provider` serves the same protocol, but for providers without configuration: its
 * Configure keeps the region, the allowed accounts and the default tags to itself, it does not support previews (so
 * that unknown outputs would look like their inputs), and it passes on neither the old arguments, `ignoreChanges`,
 * detailed differences, the engine's names, nor the arguments of a resource that is read.
 *
 * @returns the port, on the loopback interface, and what ends the service
 */
export async function serve(provider: SandboxProvider, version: string): Promise<Service> {
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(ResourceProviderService, handlers(provider, version));
  return await new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) {
        resolve({ port, close: () => server.forceShutdown() });
      } else {
        reject(error);
      }
    });
  });
}

function handlers(provider: SandboxProvider, version: string): UntypedServiceImplementation {
  return {
    getPluginInfo: unary(() => new plugin.PluginInfo().setVersion(version)),
    attach: unary(() => new Empty()),
    configure: unary((request: proto.ConfigureRequest) => {
      provider.configure(fromWire(request.getArgs()));
      return new proto.ConfigureResponse().setSupportspreview(true).setSupportsAutonamingConfiguration(true);
    }),
    invoke: unary((request: proto.InvokeRequest) =>
      new proto.InvokeResponse().setReturn(toWire(provider.invoke(request.getTok(), fromWire(request.getArgs())))),
    ),
    check: unary((request: proto.CheckRequest) => {
      const naming = namingOf(request);
      const { inputs, failures } = provider.check({
        urn: request.getUrn(),
        olds: fromWire(request.getOlds()),
        news: fromWire(request.getNews()),
        seed: request.getRandomseed_asU8(),
        ...(naming === undefined ? {} : { naming }),
      });
      const refused = failures.map(({ property, reason }) =>
        new proto.CheckFailure().setProperty(property).setReason(reason),
      );
      return new proto.CheckResponse().setInputs(toWire(inputs)).setFailuresList(refused);
    }),
    diff: unary((request: proto.DiffRequest) =>
      diffResponse(
        provider.diff(
          request.getUrn(),
          request.getId(),
          fromWire(request.getOldInputs()),
          fromWire(request.getNews()),
          request.getIgnorechangesList(),
        ),
      ),
    ),
    create: unary(async (request: proto.CreateRequest) => {
      const made = await provider.create(request.getUrn(), fromWire(request.getProperties()), request.getPreview());
      return new proto.CreateResponse().setId(made.id).setProperties(toWire(made.outputs));
    }),
    read: unary((request: proto.ReadRequest) => {
      const inputs = { ...fromWire(request.getProperties()), ...fromWire(request.getInputs()) };
      const live = provider.read(request.getUrn(), request.getId(), inputs);
      // What does not exist has no properties, not even none: the engine would import an empty resource.
      return live.id === ""
        ? new proto.ReadResponse()
        : new proto.ReadResponse().setId(live.id).setProperties(toWire(live.outputs)).setInputs(toWire(live.inputs));
    }),
    update: unary((request: proto.UpdateRequest) => {
      const olds = fromWire(request.getOlds());
      const made = provider.update(
        request.getUrn(),
        request.getId(),
        olds,
        fromWire(request.getNews()),
        request.getPreview(),
      );
      return new proto.UpdateResponse().setProperties(toWire(made.outputs));
    }),
    delete: unary((request: proto.DeleteRequest) => {
      provider.delete(request.getUrn(), request.getId(), fromWire(request.getProperties()));
      return new Empty();
    }),
    cancel: unary(() => {
      provider.cancel();
      return new Empty();
    }),
  };
}

function unary<Request, Response>(
  answer: (request: Request) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    Promise.resolve()
      .then(() => answer(call.request))
      .then(
        (response) => callback(null, response),
        (error: unknown) => callback(asStatus(error), null),
      );
  };
}

function asStatus(error: unknown): Partial<ServiceError> {
  return { code: status.UNKNOWN, details: error instanceof Error ? error.message : String(error) };
}

function namingOf(request: proto.CheckRequest): AutoNaming | undefined {
  const options = request.getAutonaming();
  const modes = proto.CheckRequest.AutonamingOptions.Mode;
  if (options === undefined) {
    return undefined;
  }
  const mode =
    options.getMode() === modes.DISABLE ? "disable" : options.getMode() === modes.ENFORCE ? "enforce" : "propose";
  return { proposedName: options.getProposedName(), mode };
}

const KINDS = {
  add: [proto.PropertyDiff.Kind.ADD, proto.PropertyDiff.Kind.ADD_REPLACE],
  delete: [proto.PropertyDiff.Kind.DELETE, proto.PropertyDiff.Kind.DELETE_REPLACE],
  update: [proto.PropertyDiff.Kind.UPDATE, proto.PropertyDiff.Kind.UPDATE_REPLACE],
} as const;

function diffResponse({ changes, deleteBeforeReplace }: Difference): proto.DiffResponse {
  const { DIFF_NONE, DIFF_SOME } = proto.DiffResponse.DiffChanges;
  const response = new proto.DiffResponse()
    .setChanges(changes.size === 0 ? DIFF_NONE : DIFF_SOME)
    .setDeletebeforereplace(deleteBeforeReplace)
    .setHasdetaileddiff(true);
  const top = (path: string): string => /^\w+/.exec(path)?.[0] ?? path;
  for (const [path, { kind, replaces }] of changes) {
    response
      .getDetaileddiffMap()
      .set(path, new proto.PropertyDiff().setKind(KINDS[kind][replaces ? 1 : 0]).setInputdiff(true));
    response.addDiffs(top(path));
    if (replaces) {
      response.addReplaces(top(path));
    }
  }
  return response;
}
