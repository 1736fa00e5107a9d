import { seenBy } from "./seenBy";

/** The part of google-protobuf's reader of the wire format that is used here. */
interface Reader {
  nextField(): boolean;
  isEndGroup(): boolean;
  getFieldNumber(): number;
  readBool(): boolean;
  readDouble(): number;
  readEnum(): number;
  readBytes(): Uint8Array;
  readMessage<Message>(message: Message, read: (message: Message, reader: Reader) => void): void;
  skipField(): void;
}

interface StructClass {
  deserializeBinaryFromReader: (message: object, reader: Reader) => object;
  readonly prototype: { toJavaScript: (this: object) => object };
}

/** What one value is read into; null is a value too. */
interface Cell {
  value: unknown;
}

const STRUCTS = "google-protobuf/google/protobuf/struct_pb.js";

type Fields = Record<string, unknown>;

/**
 * Reads the properties of resources straight into plain data. As messages, every value in them is three objects of its
 * own, built only to be turned into plain data once: half the cost of reading a stack. What a struct reads as is the same;
 * one that was not read from the wire is turned as ever.
 *
 * Source: https://protobuf.dev/reference/protobuf/google.protobuf/#struct
 */
export function plainStructs(): void {
  const { Struct } = seenBy("@pulumi/pulumi/proto/analyzer_pb", STRUCTS) as { Struct: StructClass };
  const known = new WeakMap<object, Fields>();
  Struct.deserializeBinaryFromReader = (message, reader) => {
    const fields: Fields = {};
    readStruct(fields, reader);
    known.set(message, fields);
    return message;
  };
  const { toJavaScript } = Struct.prototype;
  Struct.prototype.toJavaScript = function () {
    return known.get(this) ?? toJavaScript.call(this);
  };
}

function readStruct(fields: Fields, reader: Reader): void {
  eachField(reader, (field) => {
    if (field === 1) {
      reader.readMessage(fields, readEntry);
    } else {
      reader.skipField();
    }
  });
}

function readEntry(fields: Fields, reader: Reader): void {
  let name = "";
  const cell: Cell = { value: undefined };
  eachField(reader, (field) => {
    if (field === 1) {
      name = readText(reader);
    } else if (field === 2) {
      reader.readMessage(cell, readValue);
    } else {
      reader.skipField();
    }
  });
  fields[name] = valueOf(cell);
}

function readValue(cell: Cell, reader: Reader): void {
  eachField(reader, (field) => {
    switch (field) {
      case 1:
        reader.readEnum();
        cell.value = null;
        break;
      case 2:
        cell.value = reader.readDouble();
        break;
      case 3:
        cell.value = readText(reader);
        break;
      case 4:
        cell.value = reader.readBool();
        break;
      case 5:
        reader.readMessage((cell.value = {} as Fields), readStruct);
        break;
      case 6:
        reader.readMessage((cell.value = [] as unknown[]), readList);
        break;
      default:
        reader.skipField();
    }
  });
}

function readList(list: unknown[], reader: Reader): void {
  eachField(reader, (field) => {
    if (field === 1) {
      const cell: Cell = { value: undefined };
      reader.readMessage(cell, readValue);
      list.push(valueOf(cell));
    } else {
      reader.skipField();
    }
  });
}

/** @throws Error when there is none, which the protocol does not allow: it must not pass for a property that is left out */
function valueOf({ value }: Cell): unknown {
  if (value === undefined) {
    throw new Error("a value of a struct is of no kind");
  }
  return value;
}

/** The reader's own way to read a text goes through it letter by letter. */
function readText(reader: Reader): string {
  const { buffer, byteOffset, length } = reader.readBytes();
  return Buffer.from(buffer, byteOffset, length).toString();
}

function eachField(reader: Reader, read: (field: number) => void): void {
  while (reader.nextField() && !reader.isEndGroup()) {
    read(reader.getFieldNumber());
  }
}
