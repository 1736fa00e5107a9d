import { once } from "../judge/once";
import { seenBy } from "./seenBy";

/** The part of google-protobuf's writer of the wire format that is used here. */
interface Writer {
  writeSerializedMessage(bytes: Uint8Array, start: number, end: number): void;
}

interface Message {
  serializeBinary(): Uint8Array;
}

interface StructClass {
  fromJavaScript: (plain: object) => Message;
  serializeBinaryToWriter: (message: Message, writer: Writer) => void;
}

/**
 * Builds and writes each schema of settings once, where the SDK does it for every rule: the engine waits for the list of
 * rules before anything else begins, and the schemas, a handful, are the most of it. The pack sends no other structs.
 */
export function schemasOnce(): void {
  const { Struct } = seenBy("@pulumi/policy", "google-protobuf/google/protobuf/struct_pb") as { Struct: StructClass };
  const { fromJavaScript, serializeBinaryToWriter } = Struct;
  Struct.fromJavaScript = once(fromJavaScript);
  const writtenAlone = once((message: Message) => {
    Struct.serializeBinaryToWriter = serializeBinaryToWriter;
    const bytes = message.serializeBinary();
    Struct.serializeBinaryToWriter = insert;
    return bytes;
  });
  const insert = (message: Message, writer: Writer): void => {
    const bytes = writtenAlone(message);
    writer.writeSerializedMessage(bytes, 0, bytes.length);
  };
  Struct.serializeBinaryToWriter = insert;
}
