import { iamAccountRequirePasswordPolicy as control } from "../../controls/iam";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const types = ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy"];
const classes = ["LowercaseCharacters", "UppercaseCharacters", "Numbers", "Symbols"];
const absent = "so it does not apply";

export const iamAccountRequirePasswordPolicy = requireProperties(control, [
  { types, path: "minimumPasswordLength", accepts: { atLeast: 14 }, weak: "is less than 14", absent },
  { types, path: "maxPasswordAge", accepts: { atMost: 90 }, weak: "is more than 90 days", absent },
  { types, path: "maxPasswordAge", accepts: { atLeast: 1 }, weak: "is 0, so passwords never expire" },
  { types, path: "passwordReusePrevention", accepts: { atLeast: 24 }, weak: "is less than 24", absent },
  ...classes.map((name): Requirement => ({
    types,
    path: `require${name}`,
    accepts: { oneOf: [true] },
    weak: "is off",
    absent,
  })),
]);
