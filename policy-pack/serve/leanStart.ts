import * as moduleModule from "node:module";
import { setFlagsFromString } from "node:v8";
import { signatures } from "./signatures";
import { UnaryServer } from "./unaryServer";

/** How Node.js loads a module; internal, and what every tool that hooks into `require` uses. */
type Load = (request: string, parent: { readonly id?: string } | undefined, isMain: boolean) => object;

const loader = (moduleModule as unknown as { Module: { _load: Load } }).Module;

// A preview is over before most optimised code has paid for its making, which takes the cores that program and engine
// need: functions are optimised some seven times later than by default (bytes of bytecode run; V8's own is 132 KiB).
setFlagsFromString("--interrupt-budget=1000000");

/**
 * What the SDK loads at start and a pack seldom or never uses, and what is given of it instead of the module's own.
 * All of `@pulumi/pulumi`, for assets among the properties, and what runs programs, for four signatures; within these a
 * TypeScript compiler and npm's dependency resolver, for serialising functions for the cloud, the interface for programs
 * that drive Pulumi, and tracing; and gRPC, of which a pack needs the server only and is nobody's client. Start and
 * memory of a pack are mostly these.
 */
const SELDOM_USED: Readonly<Record<string, object>> = {
  "@pulumi/pulumi": {},
  "@pulumi/pulumi/runtime/rpc": signatures,
  "./automation": {},
  "typescript": {},
  "@npmcli/arborist": {},
  "@opentelemetry/api": {},
  "semver": {},
  "@grpc/grpc-js": {
    Server: UnaryServer,
    ServerCredentials: { createInsecure: () => ({}) },
    makeGenericClientConstructor: () => class {},
  },
};

const load = loader._load;
loader._load = (request, parent, isMain) => {
  const instead = parent?.id?.includes("@pulumi") === true ? SELDOM_USED[request] : undefined;
  return instead === undefined
    ? load(request, parent, isMain)
    : onFirstUse(() => load(request, parent, isMain), instead);
};

/**
 * A stand-in with some members of its own, which loads the module when somebody uses another. `__esModule` keeps importers
 * from copying its members.
 */
function onFirstUse(loaded: () => object, own: object): object {
  const members = { __esModule: true, ...own };
  return new Proxy(members, {
    get: (_, member) =>
      (Reflect.has(members, member) ? Reflect.get(members, member) : Reflect.get(loaded(), member)) as unknown,
    has: (_, member) => Reflect.has(members, member) || Reflect.has(loaded(), member),
  });
}
