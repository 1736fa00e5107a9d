import { assertNothingElse, assertStopped, type Expected } from "./findings";
import { findingsOfViolations } from "./runs";

const storage = "rds-storage-require-encryption";
const trail = "cloudtrail-trail-require-log-validation";
const unstated = "storageEncrypted: is not set, and the default is off";
const unknown = "is not known yet, so nothing proves it is on";

const databases: Readonly<Record<string, Expected>> = {
  "an RDS instance whose storage is not, or not for certain, encrypted": {
    "instance-unstated": [storage, unstated],
    "instance-off": [storage, "storageEncrypted: is off"],
    "instance-unknown": [storage, `storageEncrypted: ${unknown}`],
  },
  "an Aurora cluster, which awsguard does not judge and Prowler does not map to HIPAA": {
    "cluster-unstated": [storage, unstated],
    "cluster-off": [storage, "storageEncrypted: is off"],
    "cluster-unknown": [storage, `storageEncrypted: ${unknown}`],
  },
  "global clusters, DocumentDB and Neptune, which are built on the same storage": {
    "global-unstated": [storage, unstated],
    "docdb-unstated": [storage, unstated],
    "neptune-off": [storage, "storageEncrypted: is off"],
  },
};

const trails: Expected = {
  "trail-unstated": [trail, "enableLogFileValidation: is not set, and the default is off"],
  "trail-off": [trail, "enableLogFileValidation: is off"],
  "trail-unknown": [trail, `enableLogFileValidation: ${unknown}`],
  "trail-silent": ["cloudtrail-trail-require-logging", "enableLogging: is off, so the trail records nothing"],
};

describe("databases and trails at a first preview, on the real engine", () => {
  const findings = findingsOfViolations();

  for (const [title, expected] of Object.entries(databases)) {
    it(`stops ${title} (R-000-04)`, () => assertStopped(findings(), expected));
  }

  it("stops a trail that does not sign its log files, or records nothing, which no Pulumi pack judges (R-000-33, R-000-35)", () =>
    assertStopped(findings(), trails));

  it("stops nothing else: encrypted databases and signing trails pass", () => {
    assertNothingElse(
      findings(),
      [...Object.values(databases), trails],
      (rule) => rule === storage || rule.startsWith("cloudtrail-trail-require-log"),
    );
  });
});
