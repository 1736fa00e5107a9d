import assert from "node:assert/strict";
import { type Client, credentials, type ServiceError } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { SandboxProvider } from "../../../../cli/sandbox/provider/provider";
import { serve, type Service } from "../../../../cli/sandbox/provider/serve";
import { ACCOUNT, schemas, urnOf, World } from "./fixture";

/** How the engine writes a value that it does not know yet, and a secret. */
const UNKNOWN_ON_THE_WIRE = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const secret = (value: JavaScriptValue): JavaScriptValue => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

const KEY = "aws:kms/key:Key";

describe("sandbox provider: on the wire", () => {
  const world = new World();
  let service: Service;
  let client: ResourceProviderClient;

  before(async () => {
    service = await serve(new SandboxProvider(world.folder, schemas), "7.48.0+sandbox");
    client = new ResourceProviderClient(`127.0.0.1:${service.port}`, credentials.createInsecure());
    await call(
      new proto.ConfigureRequest().setArgs(
        struct({ region: "us-east-1", allowedAccountIds: JSON.stringify([ACCOUNT]) }),
      ),
      "configure",
    );
  });
  after(() => {
    (client as unknown as Client).close();
    service.close();
    world.remove();
  });

  function struct(value: Record<string, JavaScriptValue>): Struct {
    return Struct.fromJavaScript(value);
  }

  function call<Response>(request: unknown, method: string): Promise<Response> {
    const methods = client as unknown as Record<
      string,
      (request: unknown, answer: (error: ServiceError | null, response: Response) => void) => void
    >;
    return new Promise((resolve, reject) => {
      methods[method]?.call(client, request, (error, response) => (error === null ? resolve(response) : reject(error)));
    });
  }

  it("says what it is, supports previews, and declines secrets, which the engine then keeps track of itself", async () => {
    const info = await call<{ getVersion(): string }>(new Empty(), "getPluginInfo");
    assert.equal(info.getVersion(), "7.48.0+sandbox");
    const args = struct({ region: "us-east-1", allowedAccountIds: secret(JSON.stringify([ACCOUNT])) });
    const configured = await call<proto.ConfigureResponse>(new proto.ConfigureRequest().setArgs(args), "configure");
    assert.deepEqual(
      [configured.getSupportspreview(), configured.getAcceptsecrets(), configured.getAcceptoutputs()],
      [true, false, false],
    );
  });

  it("refuses an account that is not allowed in the real provider's words", async () => {
    const other = new SandboxProvider(world.folder, schemas, { PHI_SANDBOX_ACCOUNT: "999900001111" });
    const { port, close } = await serve(other, "7.48.0+sandbox");
    const second = new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure());
    const request = new proto.ConfigureRequest().setArgs(
      struct({ region: "us-east-1", allowedAccountIds: JSON.stringify([ACCOUNT]) }),
    );
    const error = await new Promise<ServiceError | null>((resolve) =>
      second.configure(request, (failure) => resolve(failure)),
    );
    (second as unknown as Client).close();
    close();
    assert.equal(error?.details, "AWS account ID not allowed: 999900001111");
  });

  it("carries every check failure with its property, and unknown values both ways", async () => {
    const news = struct({ description: UNKNOWN_ON_THE_WIRE, isEnabled: "yes", nothing: 1 });
    const checked = await call<proto.CheckResponse>(
      new proto.CheckRequest().setUrn(urnOf(KEY, "k")).setNews(news),
      "check",
    );
    assert.deepEqual(
      checked.getFailuresList().map((failure) => failure.getProperty()),
      ["nothing", "isEnabled"].sort((one, other) => (one < other ? -1 : 1)),
    );
    assert.deepEqual(checked.getInputs()?.toJavaScript(), news.toJavaScript());
  });

  it("answers a preview of a creation with unknowns, and the creation itself with values", async () => {
    const request = new proto.CreateRequest().setUrn(urnOf(KEY, "k")).setProperties(struct({ description: "records" }));
    const planned = await call<proto.CreateResponse>(request.setPreview(true), "create");
    assert.deepEqual([planned.getId(), planned.getProperties()?.toJavaScript()["arn"]], ["", UNKNOWN_ON_THE_WIRE]);
    const made = await call<proto.CreateResponse>(request.setPreview(false), "create");
    assert.equal(made.getProperties()?.toJavaScript()["arn"], `arn:aws:kms:us-east-1:${ACCOUNT}:key/${made.getId()}`);
    const read = await call<proto.ReadResponse>(
      new proto.ReadRequest().setUrn(urnOf(KEY, "k")).setId(made.getId()),
      "read",
    );
    assert.deepEqual(read.getInputs()?.toJavaScript(), { description: "records" });
  });

  it("answers the read of what does not exist with nothing at all, so that the engine refuses to import it", async () => {
    const request = new proto.ReadRequest().setUrn(urnOf(KEY, "k")).setId("11111111-2222-3333-4444-555555555555");
    const read = await call<proto.ReadResponse>(request, "read");
    assert.deepEqual([read.getId(), read.getProperties(), read.getInputs()], ["", undefined, undefined]);
  });

  it("gives a detailed difference, and what it replaces", async () => {
    const request = new proto.DiffRequest()
      .setUrn(urnOf("aws:rds/instance:Instance", "d"))
      .setId("db-1")
      .setOldInputs(struct({ identifier: "records", storageEncrypted: false, tags: { a: "1" } }))
      .setNews(struct({ identifier: "records", storageEncrypted: true }));
    const diff = await call<proto.DiffResponse>(request, "diff");
    const kinds: [string, number][] = [];
    diff.getDetaileddiffMap().forEach((change, path) => kinds.push([path, change.getKind()]));
    assert.deepEqual(kinds, [
      ["storageEncrypted", proto.PropertyDiff.Kind.UPDATE_REPLACE],
      ["tags", proto.PropertyDiff.Kind.DELETE],
    ]);
    assert.deepEqual([diff.getReplacesList(), diff.getDeletebeforereplace()], [["storageEncrypted"], true]);
  });

  it("answers a data source, and says of one that it cannot answer that this is no AWS", async () => {
    const ask = (token: string): Promise<proto.InvokeResponse> =>
      call(new proto.InvokeRequest().setTok(token).setArgs(struct({})), "invoke");
    const identity = await ask("aws:index/getCallerIdentity:getCallerIdentity");
    assert.equal(identity.getReturn()?.toJavaScript()["accountId"], ACCOUNT);
    await assert.rejects(ask("aws:ec2/getAmi:getAmi"), {
      details: /^the sandbox does not answer the data source aws:ec2\/getAmi:getAmi/,
    });
  });
});
