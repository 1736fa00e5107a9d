import { ssmSessionRequireLogs as control } from "../../controls/ssmSessions";
import { lookBoolean } from "../../judge/look";
import { isGiven, sessionRule } from "./sessionRule";

/** A destination of session logs, and the switch that encrypts what goes there. */
const logs: Readonly<Record<string, string>> = {
  s3BucketName: "s3EncryptionEnabled",
  cloudWatchLogGroupName: "cloudWatchEncryptionEnabled",
};

export const ssmSessionRequireLogs = sessionRule(control, (inputs) => {
  const kept = Object.entries(logs).filter(([destination]) => isGiven(inputs, destination));
  const plain = kept.filter(([, encrypted]) => {
    const seen = lookBoolean(inputs, encrypted);
    return seen.state === "absent" || (seen.state === "known" && !seen.value);
  });
  return kept.length === 0
    ? ["names no bucket and no log group, so nobody sees what was done"]
    : plain.map(([destination]) => `writes sessions to ${destination} without encryption`);
});
