import * as moduleModule from "node:module";
import { setFlagsFromString } from "node:v8";

/** How Node.js loads a module; internal, and what every tool that hooks into `require` uses. */
type Load = (request: string, parent: { readonly id?: string } | undefined, isMain: boolean) => object;

const loader = (moduleModule as unknown as { Module: { _load: Load } }).Module;

// A preview is over before most optimised code has paid for its making, which takes the cores that program and engine
// need: functions are optimised some seven times later than by default (bytes of bytecode run; V8's own is 132 KiB).
setFlagsFromString("--interrupt-budget=1000000");

/**
 * What the SDK loads at start and a pack seldom uses: all of `@pulumi/pulumi`, for assets among the properties; and within
 * it a TypeScript compiler and npm's own dependency resolver, for serialising functions for the cloud, and the interface
 * for programs that drive Pulumi. They are more than half of a pack's start and half of its memory.
 */
const SELDOM_USED: ReadonlySet<string> = new Set(["@pulumi/pulumi", "./automation", "typescript", "@npmcli/arborist"]);

const load = loader._load;
loader._load = (request, parent, isMain) => {
  const spared = SELDOM_USED.has(request) && parent?.id?.includes("@pulumi") === true;
  return spared ? onFirstUse(() => load(request, parent, isMain)) : load(request, parent, isMain);
};

/** A stand-in that loads the module when somebody uses it. `__esModule` keeps importers from copying its members. */
function onFirstUse(loaded: () => object): object {
  return new Proxy(
    {},
    {
      get: (_, member) => (member === "__esModule" ? true : (Reflect.get(loaded(), member) as unknown)),
      has: (_, member) => Reflect.has(loaded(), member),
    },
  );
}
