import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { UNKNOWN } from "./limits/types";

/** The properties of a resource, as plain values with {@link UNKNOWN} where a value is not known yet. */
export type Properties = Record<string, unknown>;

/** How the engine writes an unknown of each kind (sdk/go/common/resource/plugin/rpc.go in pulumi/pulumi). */
const UNKNOWN_ON_THE_WIRE: ReadonlySet<unknown> = new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9", // string, and what the engine uses when it knows no kind
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7", // boolean
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421", // number
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2", // array
  "030794c1-ac77-496b-92df-f27374a8bd58", // asset
  "e48ece36-62e2-4504-bad9-02848725956a", // archive
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff", // object
]);
const [UNKNOWN_STRING] = [...UNKNOWN_ON_THE_WIRE];

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** Reads properties off the wire; absent and null are the same thing to AWS, and left out. */
export function fromWire(struct: Struct | undefined): Properties {
  return (struct === undefined ? {} : decode(struct.toJavaScript())) as Properties;
}

/** Writes properties for the wire. */
export function toWire(properties: Properties): Struct {
  return Struct.fromJavaScript(encode(properties) as Parameters<typeof Struct.fromJavaScript>[0]);
}

function decode(value: unknown): unknown {
  if (UNKNOWN_ON_THE_WIRE.has(value)) {
    return UNKNOWN;
  }
  if (Array.isArray(value)) {
    return value.map(decode);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = value as Properties;
  // The stand-in declines secrets and outputs in Configure, so the engine sends plain values and marks the answer
  // itself; only the arguments of the provider, which come before, may still be wrapped.
  if (entries[SIGNATURE] === SECRET || entries[SIGNATURE] === OUTPUT) {
    return "value" in entries ? decode(entries["value"]) : UNKNOWN;
  }
  const decoded: Properties = {};
  for (const [key, entry] of Object.entries(entries)) {
    if (entry !== null && entry !== undefined) {
      decoded[key] = decode(entry);
    }
  }
  return decoded;
}

function encode(value: unknown): unknown {
  if (value === UNKNOWN) {
    return UNKNOWN_STRING;
  }
  if (Array.isArray(value)) {
    return value.map((element) => encode(element) ?? null);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const encoded: Properties = {};
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined && entry !== null) {
      encoded[key] = encode(entry);
    }
  }
  return encoded;
}
