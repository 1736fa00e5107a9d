import { describeLimits, type Inputs } from "./limitTable";

const GROUP = "aws:rds/parameterGroup:ParameterGroup";
const SUBNETS = "aws:rds/subnetGroup:SubnetGroup";
const VALUE = "InvalidParameterValue: ";
const parameters = (...list: object[]): Inputs => ({ parameters: list });

describe("limits of RDS groups", () => {
  describeLimits(SUBNETS, { name: "phi-dev", subnetIds: ["subnet-1", "subnet-2"] }, [
    {
      title: "a single subnet",
      refused: { subnetIds: ["subnet-1", "subnet-1"] },
      reason:
        "DBSubnetGroupDoesNotCoverEnoughAZs: The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement.",
      accepted: { subnetIds: ["subnet-1", "subnet-3"] },
    },
    {
      title: "the name 'default'",
      refused: { name: "default" },
      reason: `${VALUE}'default' must begin with a letter`,
      accepted: { name: "default-phi" },
    },
    {
      title: "a name over 255 characters",
      refused: { name: "x".repeat(256) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { name: "x".repeat(255) },
    },
    {
      title: "a name that exists",
      refused: { name: "taken" },
      reason: "DBSubnetGroupAlreadyExists: The DB subnet group 'taken' already exists.",
      accepted: { name: "free" },
      world: [{ type: SUBNETS, inputs: { name: "taken" } }],
    },
  ]);

  describeLimits(
    GROUP,
    { name: "phi-dev", family: "postgres17", ...parameters({ name: "rds.force_ssl", value: "1" }) },
    [
      {
        title: "a name with two hyphens side by side",
        refused: { name: "phi--dev" },
        reason: `${VALUE}'phi--dev' must begin with a letter`,
        accepted: { name: "phi-d-ev" },
      },
      {
        title: "a name that exists",
        refused: { name: "taken" },
        reason: "DBParameterGroupAlreadyExists: Parameter group taken already exists",
        accepted: { name: "free" },
        world: [{ type: GROUP, inputs: { name: "taken" } }],
      },
      {
        title: "a family without its version",
        refused: { family: "postgres" },
        reason: `${VALUE}'postgres' is not a valid parameter group family`,
        accepted: { family: "aurora-postgresql16" },
      },
      {
        title: "a parameter twice",
        refused: parameters({ name: "log_statement", value: "ddl" }, { name: "log_statement", value: "all" }),
        reason: `${VALUE}The parameter log_statement is given twice.`,
        accepted: parameters({ name: "log_statement", value: "ddl" }, { name: "log_connections", value: "1" }),
      },
      {
        title: "a static parameter at once",
        refused: parameters({ name: "shared_preload_libraries", value: "pgaudit" }),
        property: "parameters[0]",
        reason: "InvalidParameterCombination: cannot use immediate apply method for static parameter",
        accepted: parameters({ name: "shared_preload_libraries", value: "pgaudit", applyMethod: "pending-reboot" }),
      },
      {
        title: "an apply method that RDS does not have",
        refused: parameters({ name: "rds.force_ssl", value: "1", applyMethod: "reboot" }),
        property: "parameters[0].applyMethod",
        reason: `${VALUE}Value 'reboot'`,
        accepted: parameters({ name: "rds.force_ssl", value: "1", applyMethod: "immediate" }),
      },
      {
        title: "a TLS floor that PostgreSQL does not have",
        refused: parameters({ name: "ssl_min_protocol_version", value: "1.2" }),
        property: "parameters[0]",
        reason: `${VALUE}Invalid parameter value: 1.2 for: ssl_min_protocol_version allowed values are: TLSv1,TLSv1.1,TLSv1.2,TLSv1.3`,
        accepted: parameters({ name: "ssl_min_protocol_version", value: "TLSv1.2" }),
      },
      {
        title: "force_ssl as a word",
        refused: parameters({ name: "rds.force_ssl", value: "on" }),
        property: "parameters[0]",
        reason: `${VALUE}Invalid parameter value: on for: rds.force_ssl allowed values are: 0,1`,
        accepted: parameters({ name: "rds.force_ssl", value: "0" }),
      },
      {
        title: "a parameter with no name of one",
        refused: parameters({ name: "force ssl!", value: "1" }),
        property: "parameters[0].name",
        reason: `${VALUE}'force ssl!' is not the name of a parameter`,
        accepted: parameters({ name: "force_ssl", value: "1" }),
      },
    ],
  );
});
