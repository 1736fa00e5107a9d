import { type ComponentResourceOptions, type CustomResourceOptions } from "@pulumi/pulumi";
import { Detection, type DetectionArgs, DETECTION_SINGLETONS } from "../../../infra/detection/detection";
import { type SingletonMode } from "../../../infra/settings/settings";
import { build, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";
import { EVIDENCE_PEOPLE } from "../storage/fixtures";

export const AUDIT_KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000a";
export const COMPUTE_KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000c";
export const TOPIC = "arn:aws:sns:us-east-1:111122223333:phi-test-alerts";
export const RECORDS = "phi-test-records-111122223333-us-east-1";
export const DEIDENTIFIED_BUCKET = "phi-test-deidentified-111122223333-us-east-1";

/** Every singleton of detection in one mode. */
export function singletonsAs(mode: SingletonMode): DetectionArgs["singletons"] {
  return Object.fromEntries(DETECTION_SINGLETONS.map((each) => [each, mode])) as DetectionArgs["singletons"];
}

/** Detection of stack `test`, profile standard, with these changes. */
export function detection(
  changes: Partial<DetectionArgs> = {},
  opts: ComponentResourceOptions = {},
): Promise<Recording<Detection>> {
  return build(
    () =>
      new Detection(
        "detection",
        {
          ...EVIDENCE_PEOPLE,
          names: testNaming(),
          holdsPhi: true,
          profile: "standard",
          auditKeyArn: AUDIT_KEY,
          computeKeyArn: COMPUTE_KEY,
          accessLogBucketName: "access-logs",
          logRetentionDays: 2192,
          topicArn: TOPIC,
          phiBucketNames: [RECORDS],
          otherBucketNames: [DEIDENTIFIED_BUCKET],
          buckets: [],
          singletons: singletonsAs("manage"),
          ...changes,
        },
        opts,
      ),
  );
}

/** Which resources, by type, stay in the account when they leave the program. */
export async function stays(holdsPhi: boolean): Promise<Readonly<Record<string, boolean | undefined>>> {
  const found: Record<string, boolean | undefined> = {};
  await detection(
    { holdsPhi, names: testNaming({ holdsPhi }) },
    {
      transformations: [
        ({ type, opts }) => {
          found[type] = (opts as CustomResourceOptions).retainOnDelete;
          return undefined;
        },
      ],
    },
  );
  return found;
}
