import { deepStrictEqual, match, rejects, strictEqual } from "node:assert";
import { connect, type ClientHttp2Session } from "node:http2";
import { credentials, Client, type ServiceError, status } from "@grpc/grpc-js";
import { type Answer, type Method, UnaryServer } from "../../../policy-pack/serve/unaryServer";

const method = (name: string): Method => ({
  path: `/test.Echo/${name}`,
  requestDeserialize: (message) => {
    if (message.toString() === "nonsense") {
      throw new Error("no such message");
    }
    return message.toString();
  },
  responseSerialize: (response: string) => Buffer.from(response),
});

describe("the gRPC server of the pack, for a client of the real library", () => {
  const server = new UnaryServer();
  let port: number;
  let client: Client;
  const waiting: Answer[] = [];

  before(async () => {
    server.addService(
      { echo: method("Echo"), refuse: method("Refuse"), wait: method("Wait"), unserved: method("Unserved") },
      {
        echo: ({ request }, answer) => answer(null, request as never),
        refuse: ({ request }, answer) => answer(new Error(request as string)),
        wait: (_, answer) => waiting.push(answer),
      },
    );
    port = await new Promise((listening, failed) =>
      server.bindAsync("127.0.0.1:0", {}, (error, free) => (error === null ? listening(free) : failed(error))),
    );
    const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };
    client = new Client(`127.0.0.1:${port}`, credentials.createInsecure(), unlimited);
  });
  after(() => {
    client.close();
    server.close();
  });

  function call(name: string, text: string): Promise<string> {
    return new Promise((answered, failed) =>
      client.makeUnaryRequest(
        `/test.Echo/${name}`,
        (message: string) => Buffer.from(message),
        (bytes) => bytes.toString(),
        text,
        (error, response) => (error === null ? answered(String(response)) : failed(error)),
      ),
    );
  }

  it("answers a message, an empty one, and one that is larger than any window", async () => {
    const large = "ü".repeat(10_000_000);
    for (const text of ["hello", "", large]) {
      strictEqual(await call("Echo", text), text);
    }
  });

  it("answers many at once, each with its own", async () => {
    const texts = Array.from({ length: 200 }, (_, index) => `message ${index}`);
    deepStrictEqual(await Promise.all(texts.map((text) => call("Echo", text))), texts);
  });

  it("passes an error on, with every character of its text and no more of it than headers hold", async () => {
    const text = "100 % wrong:\n  at 'Krankenhäuser' (file.ts:1) 🏥 /?#[]";
    await rejects(call("Refuse", text), ({ code, details }: ServiceError) => {
      deepStrictEqual([code, details], [status.UNKNOWN, text]);
      return true;
    });
    for (const letter of ["x", "ü", "🏥", "\ud83c"]) {
      await rejects(call("Refuse", letter.repeat(100_000)), ({ code, details }: ServiceError) => {
        strictEqual(code, status.UNKNOWN);
        return details.length > 6000;
      });
    }
  });

  it("says of a method that it does not implement it, whether it is unknown or without a handler", async () => {
    for (const name of ["Unknown", "Unserved"]) {
      await rejects(call(name, "x".repeat(1_000_000)), { code: status.UNIMPLEMENTED });
    }
  });

  it("says of a request that cannot be read why, and goes on", async () => {
    await rejects(call("Echo", "nonsense"), { code: status.INTERNAL, details: "no such message" });
    strictEqual(await call("Echo", "sense"), "sense");
  });

  it("outlives a caller that does not wait for its answer", async () => {
    const gone = client.makeUnaryRequest(
      "/test.Echo/Wait",
      (message: string) => Buffer.from(message),
      (bytes) => bytes.toString(),
      "x",
      () => undefined,
    );
    while (waiting.length === 0) {
      await new Promise((soon) => setTimeout(soon, 5));
    }
    gone.cancel();
    await call("Echo", "the server has heard of it");
    waiting.forEach((answer) => answer(null, "too late" as never));
    strictEqual(await call("Echo", "still here"), "still here");
  });

  it("refuses a compressed message and one whose length is wrong", async () => {
    for (const body of [[1, 0, 0, 0, 1, 65], [0, 0, 0, 0, 9, 65], [0, 0], []]) {
      const session = connect(`http://127.0.0.1:${port}`);
      match(await trailersOnly(session, Buffer.from(body)), /^13 a request is one message that is not compressed$/);
      session.close();
    }
  });

  it("tells why it cannot listen", async () => {
    const failure = await new Promise<Error | null>((told) =>
      new UnaryServer().bindAsync(`127.0.0.1:${port}`, {}, (error) => told(error)),
    );
    match(String(failure), /EADDRINUSE/);
  });
});

/** Status and text that a request without a library is answered with. */
function trailersOnly(session: ClientHttp2Session, body: Buffer): Promise<string> {
  return new Promise((answered, failed) => {
    const stream = session.request({
      ":method": "POST",
      ":path": "/test.Echo/Echo",
      "content-type": "application/grpc",
    });
    stream.once("response", (headers) =>
      answered(`${String(headers["grpc-status"])} ${decodeURI(String(headers["grpc-message"]))}`),
    );
    stream.once("error", failed);
    stream.end(body);
  });
}
