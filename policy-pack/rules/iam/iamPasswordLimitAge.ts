import { iamPasswordLimitAge as control } from "../../controls/iamPasswords";
import { requireProperties } from "../../judge/requireProperties";
import { passwordRule } from "./passwordRule";

const path = "maxPasswordAge";
const short = passwordRule(control, { path, accepts: { atMost: 90 }, weak: "is more than 90 days" });

export const iamPasswordLimitAge = requireProperties(control, [
  ...short.requirements,
  { types: short.types, path, accepts: { atLeast: 1 }, weak: "is 0, so passwords never expire" },
]);
