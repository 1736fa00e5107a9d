import assert from "node:assert/strict";
import { endpointServices } from "../../../infra/network/endpointServices";

describe("endpointServices", () => {
  it("has kms, secretsmanager and logs even where nothing is chosen (R-000-27, R-003-17, R-004-06)", () => {
    assert.deepEqual(endpointServices([], false), ["kms", "secretsmanager", "logs"]);
  });

  it("adds what is chosen, once", () => {
    assert.deepEqual(endpointServices(["sts", "kms", "ecr.api", "sts"], false), [
      "kms",
      "secretsmanager",
      "logs",
      "sts",
      "ecr.api",
    ]);
  });

  it("leaves out s3 and dynamodb, which have gateway endpoints (R-004-06)", () => {
    assert.deepEqual(endpointServices(["s3", "dynamodb"], false), ["kms", "secretsmanager", "logs"]);
  });

  it("takes the FIPS form of services that have one, and the plain form of the others (R-001-07)", () => {
    assert.deepEqual(endpointServices(["sts", "ecr.api", "bedrock-runtime"], true), [
      "kms-fips",
      "secretsmanager-fips",
      "logs-fips",
      "sts-fips",
      "ecr.api",
      "bedrock-runtime-fips",
    ]);
  });

  it("makes one endpoint where a stack names the FIPS form itself", () => {
    assert.deepEqual(endpointServices(["kms-fips"], true), ["kms-fips", "secretsmanager-fips", "logs-fips"]);
  });
});
