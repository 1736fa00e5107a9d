import assert from "node:assert/strict";
import { AccessQueries } from "../../../infra/audit/accessQueries";
import { auditQueryPolicy } from "../../../infra/audit/queryPermissions";
import { savedQueries } from "../../../infra/audit/savedQueries";
import { TRAIL_COLUMNS } from "../../../infra/audit/trailTable";
import { build, type Recording, type Statement, statement } from "../../support/mocks";
import { testNaming } from "../../support/settings";
import { EVIDENCE_PEOPLE } from "../storage/fixtures";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000a";
const VALUES = { recordsBucket: "R", backupsBucket: "B", breakGlassArn: "arn:break-glass" };
const text = (kind: "athena" | "logs", id: string): string =>
  savedQueries(kind, VALUES).find((query) => query.id === id)?.text ?? "";

describe("AccessQueries", () => {
  let made: Recording<AccessQueries>;
  before(async () => {
    made = await build(
      () =>
        new AccessQueries("queries", {
          ...EVIDENCE_PEOPLE,
          names: testNaming(),
          holdsPhi: true,
          keyArn: KEY,
          accessLogBucketName: "access-logs",
          trailBucketName: "phi-test-trail-111122223333-us-east-1",
          allowedRegions: ["us-west-2"],
          logGroupNames: { "trail": "/phi/test/trail", "flow-logs": "/phi/test/flow-logs" },
        }),
    );
  });

  it("R-000-36 R-004-25 makes the trail a table whose partitions are computed, for every region that may hold data", () => {
    const { inputs } = made.one("aws:glue/catalogTable:CatalogTable");
    const location = "s3://phi-test-trail-111122223333-us-east-1/AWSLogs/111122223333/CloudTrail";
    assert.deepEqual(inputs, {
      name: "trail",
      databaseName: "phi_test_audit",
      tableType: "EXTERNAL_TABLE",
      parameters: {
        "EXTERNAL": "TRUE",
        "classification": "cloudtrail",
        "projection.enabled": "true",
        "projection.region.type": "enum",
        "projection.region.values": "us-east-1,us-west-2",
        "projection.day.type": "date",
        "projection.day.format": "yyyy/MM/dd",
        "projection.day.interval": "1",
        "projection.day.interval.unit": "DAYS",
        "projection.day.range": "2025/01/01,NOW",
        "storage.location.template": `${location}/\${region}/\${day}`,
      },
      partitionKeys: [
        { name: "region", type: "string" },
        { name: "day", type: "string" },
      ],
      storageDescriptor: {
        columns: [...TRAIL_COLUMNS],
        location,
        inputFormat: "com.amazon.emr.cloudtrail.CloudTrailInputFormat",
        outputFormat: "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
        serDeInfo: { serializationLibrary: "org.apache.hive.hcatalog.data.JsonSerDe" },
      },
    });
  });

  it("R-000-36 R-001-03 R-004-25 keeps each query with what it answers, in the workgroup of auditors", () => {
    const queries = made.ofType("aws:athena/namedQuery:NamedQuery");
    assert.deepEqual(
      queries.map(({ inputs }) => inputs["name"]).sort(),
      ["emergency-access", "reads-from-outside", "refused-access", "what-someone-read", "who-decrypted"].concat(
        "who-read-record",
        "who-wrote-record",
      ),
    );
    for (const { inputs } of queries) {
      assert.equal(inputs["workgroup"], "phi-test-audit-queries");
      assert.equal(inputs["database"], "phi_test_audit");
      assert.ok(String(inputs["description"]).length > 40);
      assert.doesNotMatch(String(inputs["query"]), /\{\{|^--/m);
    }
  });

  it("R-004-25 each query answers who, when and from where; those on records also which record and with which key", () => {
    for (const { id, text: query } of savedQueries("athena", VALUES)) {
      assert.match(query, /FROM trail\n/, id);
      assert.match(query, /day BETWEEN \? AND \?/, id);
      assert.match(query, /useridentity/, id);
      assert.match(query, /sourceipaddress/, id);
    }
    for (const id of ["who-read-record", "who-wrote-record"]) {
      for (const answer of ["eventtime", "AS who", "AS person", "AS from_address", "AS record", "AS key_arn"]) {
        assert.ok(text("athena", id).includes(answer), `${id} ${answer}`);
      }
    }
    assert.ok(text("athena", "who-read-record").includes("IN ('R', 'B')"));
    assert.ok(text("athena", "emergency-access").includes("= 'arn:break-glass'"));
  });

  it("names only columns of the table", () => {
    const known = new Set([...TRAIL_COLUMNS.map(({ name }) => name), "day", "region"]);
    for (const { id, text: query } of savedQueries("athena", VALUES)) {
      const conditions =
        query.slice(query.indexOf("WHERE")).match(/(?<=AND |WHERE |\()[a-z]+(?= =| IN| IS| BETWEEN)/g) ?? [];
      assert.ok(conditions.length > 0, id);
      conditions.forEach((column) => assert.ok(known.has(column), `${id}: ${column}`));
    }
  });

  it("R-000-36 keeps Logs Insights queries beside the log groups that exist, and none for one that does not", () => {
    const definitions = made.ofType("aws:cloudwatch/queryDefinition:QueryDefinition");
    assert.deepEqual(definitions.map(({ inputs }) => [inputs["name"], inputs["logGroupNames"]]).sort(), [
      ["phi-test/emergency-access", ["/phi/test/trail"]],
      ["phi-test/refused-access", ["/phi/test/trail"]],
      ["phi-test/refused-connections", ["/phi/test/flow-logs"]],
      ["phi-test/who-decrypted", ["/phi/test/trail"]],
      ["phi-test/who-read-record", ["/phi/test/trail"]],
    ]);
  });

  it("R-004-18 keeps answers like the trail: the audit key, auditors only", () => {
    const { inputs } = made.one("aws:athena/workgroup:Workgroup");
    const { resultConfiguration } = inputs["configuration"] as { resultConfiguration: Record<string, unknown> };
    assert.deepEqual(resultConfiguration["encryptionConfiguration"], { encryptionOption: "SSE_KMS", kmsKeyArn: KEY });
    const tags = made.one("aws:s3/bucket:Bucket").inputs["tags"] as Record<string, string>;
    assert.equal(tags["DataClassification"], "audit");
  });

  it("a query that names a value which is not given is refused, by name", () => {
    assert.throws(() => savedQueries("athena", { recordsBucket: "R" }), {
      message: "The query emergency-access.sql names {{breakGlassArn}}, which is not given.",
    });
  });
});

describe("auditQueryPolicy", () => {
  it("R-002-04 lets an auditor run the queries of this workgroup on this table, and write nothing but their results", () => {
    const policy = JSON.parse(auditQueryPolicy(testNaming())) as { Statement: Statement[] };
    assert.equal(
      statement(policy, "RunQueries").Resource,
      "arn:aws:athena:us-east-1:111122223333:workgroup/phi-test-audit-queries",
    );
    assert.deepEqual(statement(policy, "ReadTable").Resource, [
      "arn:aws:glue:us-east-1:111122223333:catalog",
      "arn:aws:glue:us-east-1:111122223333:database/phi_test_audit",
      "arn:aws:glue:us-east-1:111122223333:table/phi_test_audit/*",
    ]);
    const writing = policy.Statement.filter(({ Action }) => [Action].flat().includes("s3:PutObject"));
    assert.deepEqual(
      writing.map(({ Resource }) => Resource),
      ["arn:aws:s3:::phi-test-audit-queries-111122223333-us-east-1/results/*"],
    );
  });
});
