import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import {
  AnalyzeRequest,
  AnalyzerResourceOptions,
  type AnalyzeResponse,
  EnforcementLevel,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { withoutApiVersion } from "../../policy-pack-azure/apiVersions";
import { buildPacks, PackProcess } from "../support/packProcess";

const folder = join(__dirname, "..", "..", "policy-pack-azure");

describe("the Azure pack", function () {
  this.timeout(120_000);
  let pack: PackProcess;

  before(async () => {
    buildPacks();
    pack = await PackProcess.start(folder);
  });
  after(() => pack.stop());

  /** What the pack answers the engine about a storage account that says nothing of encryption. */
  async function refusals(type: string): Promise<[string, EnforcementLevel][]> {
    const request = new AnalyzeRequest();
    request.setType(type);
    request.setName("records");
    request.setUrn(`urn:pulumi:test::phi::${type}::records`);
    request.setProperties(Struct.fromJavaScript({ minimumTlsVersion: "TLS1_2" }));
    request.setOptions(new AnalyzerResourceOptions());
    const answer = await pack.call<AnalyzeResponse>((client, done) => client.analyze(request, done));
    return answer.getDiagnosticsList().map((found) => [found.getPolicyname(), found.getEnforcementlevel()]);
  }

  it("stops a storage account over the engine's protocol, whatever API version the program pins", async () => {
    const found = await refusals("azure-native:storage:StorageAccount");
    deepStrictEqual([...new Set(found.map(([rule]) => rule))].sort(), [
      "storage-account-forbid-public-access",
      "storage-account-require-customer-key",
    ]);
    ok(found.every(([, level]) => level === EnforcementLevel.MANDATORY));
    deepStrictEqual(await refusals("azure-native:storage/v20240101:StorageAccount"), found);
    deepStrictEqual(await refusals("azure-native:storage/v20240101preview:StorageAccount"), found);
    deepStrictEqual(await refusals("aws:s3/bucket:Bucket"), []);
  });

  it("leaves types of other packages as they are", () => {
    strictEqual(withoutApiVersion("aws:s3/bucket:Bucket"), "aws:s3/bucket:Bucket");
    strictEqual(withoutApiVersion("azure-native:web/v20231201:WebApp"), "azure-native:web:WebApp");
  });

  it("depends on the policy SDK alone, not on the SDK of Azure", () => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies: object };
    deepStrictEqual(Object.keys(dependencies), ["@pulumi/policy", "@pulumi/pulumi"]);
  });
});
