import assert from "node:assert/strict";
import { validationNames, validationRecord } from "../../../infra/edge/validationRecord";

const option = (domainName: string) => ({
  domainName,
  resourceRecordName: `_x.${domainName}`,
  resourceRecordType: "CNAME",
  resourceRecordValue: "_y.acm-validations.aws.",
});

describe("validationNames", () => {
  it("has one name for a wildcard and the name that it stands under, which share a record (R-001-39)", () => {
    assert.deepEqual(validationNames(["example.org", "*.example.org", "portal.example.org"]), [
      "example.org",
      "portal.example.org",
    ]);
  });

  it("has the name without the wildcard where there is nothing else", () => {
    assert.deepEqual(validationNames(["*.example.org"]), ["example.org"]);
  });

  it("does not count a name in other letters twice", () => {
    assert.deepEqual(validationNames(["Portal.example.org", "portal.example.org"]), ["portal.example.org"]);
  });
});

describe("validationRecord", () => {
  it("finds the record of a name, in whatever order ACM answers", () => {
    const options = [option("b.example.org"), option("a.example.org")];
    assert.equal(validationRecord(options, "a.example.org"), options[1]);
  });

  it("finds the record of a wildcard", () => {
    const options = [option("*.example.org")];
    assert.equal(validationRecord(options, "example.org"), options[0]);
  });

  it("says what ACM asks for when the name is not among it", () => {
    assert.throws(() => validationRecord([option("a.example.org")], "b.example.org"), {
      message: 'ACM asks for no validation record of "b.example.org", only of: a.example.org.',
    });
    assert.throws(() => validationRecord([], "b.example.org"), {
      message: 'ACM asks for no validation record of "b.example.org", only of: nothing.',
    });
  });
});
