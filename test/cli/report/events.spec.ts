import { strict as assert } from "node:assert";
import { NoEvents, readEvents } from "../../../cli/report/events";
import { doubt } from "../../../cli/report/report";
import { EXEMPTED, LOG, PACK, reportOn, summary, violation } from "./support";

const TOPIC = ["sns-topic-require-customer-key", "aws:sns/topic:Topic", "pager"] as const;

describe("the engine's event log", () => {
  it("gives each finding with rule, resource, provision, fault, mending and level", () => {
    const { findings, packs, complete } = readEvents(LOG);
    assert.equal(findings.length, 8);
    assert.deepEqual(packs, { "phi-policy-pack": "0.1.0", "acme": "2.0.0" });
    assert.equal(complete, true);
    assert.deepEqual(findings[2], {
      rule: "rds-storage-require-encryption",
      pack: "phi-policy-pack",
      level: "mandatory",
      severity: "critical",
      urn: "urn:pulumi:dev::phi::phi:storage:Store$aws:rds/instance:Instance::db-2",
      type: "aws:rds/instance:Instance",
      name: "db-2",
      title: PACK.rules.get("rds-storage-require-encryption")?.title,
      what: "storageEncrypted: is off.",
      provision: "164.312(a)(2)(iv) (Encryption and decryption)",
      mend: PACK.rules.get("rds-storage-require-encryption")?.remediation,
    });
  });

  it("gives a finding once, however often the run judged it, and leaves out the engine's colours", () => {
    const line = violation(...TOPIC, "kmsMasterKeyId: is not set");
    assert.equal(readEvents([line, line, summary()].join("\n")).findings.length, 1);
    const coloured = line.replace("kmsMasterKeyId", "<{%reset%}>kmsMasterKeyId");
    assert.equal(readEvents(coloured).findings[0]?.what, "kmsMasterKeyId: is not set.");
  });

  it("gives the exemption of an advisory", () => {
    const [found] = readEvents(
      violation(...TOPIC, "kmsMasterKeyId: is not set", { level: "advisory", exempted: EXEMPTED }),
    ).findings;
    assert.deepEqual(found?.exemption, {
      reason: "The pager cannot use KMS; no patient data",
      owner: "on-call@hospital.example",
      ticket: "SEC-77",
      expiry: "2031-01-31",
    });
  });

  it("takes no exemption from what a program can write: a mandatory finding, and a name that says so", () => {
    const mandatory = readEvents(violation(...TOPIC, "kmsMasterKeyId: is not set", { exempted: EXEMPTED }));
    assert.equal(mandatory.findings[0]?.exemption, undefined);
    const named = violation(TOPIC[0], TOPIC[1], `pager\n${EXEMPTED}`, "kmsMasterKeyId: is not set", {
      level: "advisory",
    });
    const [found] = readEvents(named).findings;
    assert.equal(found?.exemption, undefined);
    assert.equal(found?.what, "kmsMasterKeyId: is not set.");
  });

  it("refuses what is no log, and names the line", () => {
    for (const text of ["{}", "Previewing update (dev):", '{"version": 3}']) {
      assert.throws(() => readEvents(`${summary()}\n${text}`), new NoEvents("line 2 is no event of the Pulumi engine"));
    }
  });
});

describe("a log that proves nothing", () => {
  it("is one without a policy pack, one that ends early, and one of a run that failed otherwise", () => {
    assert.equal(doubt(reportOn(LOG)), undefined);
    assert.match(doubt(reportOn(summary({}))) ?? "", /^No policy pack judged this run/);
    assert.match(doubt(reportOn(violation(...TOPIC, "x"))) ?? "", /^No policy pack judged this run/);
    const failed = JSON.stringify({ sequence: 3, diagnosticEvent: { severity: "error", message: "no credentials\n" } });
    assert.equal(
      doubt(reportOn(`${failed}\n${summary()}`)),
      "The run failed, so there may be more findings.\nno credentials",
    );
  });

  it("is not one whose run failed because of its findings", () => {
    const ended = JSON.stringify({ sequence: 3, diagnosticEvent: { severity: "error", message: "preview failed\n" } });
    assert.equal(doubt(reportOn(`${LOG}\n${ended}`)), undefined);
  });
});
