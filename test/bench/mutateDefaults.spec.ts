import { strict as assert } from "node:assert";
import { mutantsOf } from "../../bench/mutate/mutants";
import { openSchemas } from "../../cli/sandbox/provider/schema/schemas";

const schemas = openSchemas(undefined);

/** The weakenings of one property, as `operator, detail`. */
function weakenings(type: string, property: string, props: Readonly<Record<string, unknown>>): readonly string[] {
  return mutantsOf([{ type, name: "it", props, outputs: props }], schemas)
    .filter((mutant) => mutant.property === property)
    .map(({ operator, detail }) => `${operator}, ${detail}`);
}

describe("npm run mutate: what AWS documents to do nothing, or to do by itself, is no weakening", () => {
  const instance = "aws:rds/instance:Instance";

  it("a last snapshot and a parameter group count on a database, and not on a replica, which has its source's", () => {
    const props = {
      engine: "postgres",
      instanceClass: "db.r7g.large",
      skipFinalSnapshot: false,
      parameterGroupName: "own",
    };
    const replica = { ...props, replicateSourceDb: "charts" };
    assert.ok(weakenings(instance, "skipFinalSnapshot", props).includes("on, true"));
    assert.deepEqual(weakenings(instance, "skipFinalSnapshot", replica), []);
    assert.ok(weakenings(instance, "parameterGroupName", props).includes("removed, left out"));
    assert.ok(!weakenings(instance, "parameterGroupName", replica).includes("removed, left out"));
  });

  it("the tags of an Aurora member's snapshots are the cluster's matter, those of an instance its own", () => {
    const member = { engine: "aurora-postgresql", copyTagsToSnapshot: true };
    assert.deepEqual(weakenings("aws:rds/clusterInstance:ClusterInstance", "copyTagsToSnapshot", member), []);
    assert.ok(weakenings(instance, "copyTagsToSnapshot", { copyTagsToSnapshot: true }).includes("off, false"));
  });

  it("of two places for one log either does, and the last one counts", () => {
    const server = "aws:transfer/server:Server";
    const both = { loggingRole: "arn", structuredLogDestinations: ["arn"] };
    assert.ok(!weakenings(server, "loggingRole", both).includes("removed, left out"));
    assert.ok(weakenings(server, "loggingRole", { loggingRole: "arn" }).includes("removed, left out"));
    const project = "aws:codebuild/project:Project";
    const s3Logs = { location: "logs/builds" };
    const left = (logsConfig: object): boolean =>
      weakenings(project, "logsConfig.s3Logs", { logsConfig }).includes("removed, left out");
    assert.equal(left({ s3Logs, cloudwatchLogs: { groupName: "builds" } }), false);
    assert.equal(left({ s3Logs }), true);
  });

  it("MySQL 8.4 demands TLS by itself, 8.0 does not", () => {
    const group = (family: string): readonly string[] =>
      weakenings("aws:rds/parameterGroup:ParameterGroup", "parameters", {
        family,
        parameters: [{ name: "require_secure_transport", value: "1" }],
      });
    assert.deepEqual(group("mysql8.0"), [
      "parameter removed, require_secure_transport",
      "parameter weakened, require_secure_transport = 0",
    ]);
    assert.deepEqual(group("mysql8.4"), ["parameter weakened, require_secure_transport = 0"]);
  });
});
