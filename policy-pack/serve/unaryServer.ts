import { constants, createServer, type Http2Server, type ServerHttp2Stream } from "node:http2";
import { type AddressInfo } from "node:net";

/** A method of a service, as the code generated from its definition describes it. */
export interface Method {
  readonly path: string;
  readonly requestDeserialize: (message: Buffer) => unknown;
  readonly responseSerialize: (response: never) => Uint8Array;
}

/** What answers the requests of a method. */
export type Handler = (call: { readonly request: unknown }, answer: Answer) => unknown;

/** Takes an error or else a response. */
export type Answer = (error: unknown, response?: never) => void;

/** Source: https://github.com/grpc/grpc/blob/master/doc/statuscodes.md */
const status = { ok: 0, unknown: 2, unimplemented: 12, internal: 13 } as const;

/** A flag for compression, and the length of the message that follows. */
const PREFIX_BYTES = 5;

/** Headers are limited to 64 KiB by Node.js, and a character may take nine bytes of them. */
const LONGEST_ERROR = 7000;

/**
 * A gRPC server for unary calls from this machine, which is all that goes on between the engine and a pack. It stands where
 * the SDK expects the one of `@grpc/grpc-js`, with as much of its interface as the SDK uses. That one's interceptors,
 * channels and tracing cost more than rules do, with two calls for each resource: `npm run bench` previews with a pack of
 * one rule that it serves.
 *
 * Source: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
 */
export class UnaryServer {
  private readonly methods = new Map<string, { readonly method: Method; readonly handler: Handler }>();
  private server: Http2Server | undefined;

  /** Serves the methods of a service for which there is a handler of the same name. */
  public addService(service: Readonly<Record<string, Method>>, handlers: Readonly<Record<string, Handler>>): void {
    for (const [name, method] of Object.entries(service)) {
      const handler = handlers[name];
      if (handler !== undefined) {
        this.methods.set(method.path, { method, handler });
      }
    }
  }

  /**
   * Listens without TLS.
   * @param address - `host:port`; port 0 is any free one
   * @param bound - is told the port, or why there is none
   */
  public bindAsync(address: string, _credentials: object, bound: (error: Error | null, port: number) => void): void {
    const colon = address.lastIndexOf(":");
    // A request is as large as the stack that it is about, and whoever can reach this server could end it as well.
    const server = createServer({
      maxSessionMemory: Number.MAX_SAFE_INTEGER,
      settings: { initialWindowSize: 2 ** 24 },
    });
    this.server = server;
    server.on("stream", (stream, headers) => this.serve(stream, String(headers[constants.HTTP2_HEADER_PATH])));
    server.once("error", (error) => bound(error, 0));
    server.listen(Number(address.slice(colon + 1)), address.slice(0, colon), () =>
      bound(null, (server.address() as AddressInfo).port),
    );
  }

  /** Takes no further callers, and lets the process end when those that are connected have gone. */
  public close(): void {
    this.server?.close();
  }

  private serve(stream: ServerHttp2Stream, path: string): void {
    // A caller that goes away ends its own stream, and nothing else.
    stream.on("error", () => stream.close());
    const served = this.methods.get(path);
    if (served === undefined) {
      stream.resume();
      fail(stream, status.unimplemented, `there is no method ${path}`);
      return;
    }
    const { method, handler } = served;
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.once("end", () => {
      try {
        const request = method.requestDeserialize(onlyMessage(Buffer.concat(chunks)));
        handler({ request }, (error, response) => {
          if (error === undefined || error === null) {
            succeed(stream, method.responseSerialize(response as never));
          } else {
            fail(stream, status.unknown, messageOf(error));
          }
        });
      } catch (error) {
        fail(stream, status.internal, messageOf(error));
      }
    });
  }
}

/** @throws Error when there is not one message, or when it is compressed, which was not offered */
function onlyMessage(body: Buffer): Buffer {
  if (body.length < PREFIX_BYTES || body[0] !== 0 || body.readUInt32BE(1) !== body.length - PREFIX_BYTES) {
    throw new Error("a request is one message that is not compressed");
  }
  return body.subarray(PREFIX_BYTES);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const headers = {
  [constants.HTTP2_HEADER_STATUS]: constants.HTTP_STATUS_OK,
  [constants.HTTP2_HEADER_CONTENT_TYPE]: "application/grpc+proto",
};

function succeed(stream: ServerHttp2Stream, message: Uint8Array): void {
  if (!stream.destroyed) {
    const body = Buffer.alloc(PREFIX_BYTES + message.length);
    body.writeUInt32BE(message.length, 1);
    body.set(message, PREFIX_BYTES);
    stream.respond(headers, { waitForTrailers: true });
    stream.once("wantTrailers", () => stream.sendTrailers({ "grpc-status": status.ok }));
    stream.end(body);
  }
}

function fail(stream: ServerHttp2Stream, code: number, message: string): void {
  if (!stream.destroyed) {
    // By way of UTF-8, which has no halves of characters.
    const text = encodeURI(Buffer.from(message.slice(0, LONGEST_ERROR)).toString());
    stream.respond({ ...headers, "grpc-status": code, "grpc-message": text }, { endStream: true });
  }
}
