import { iamPasswordRequireNumbers as control } from "../../controls/iamPasswords";
import { passwordRule } from "./passwordRule";

export const iamPasswordRequireNumbers = passwordRule(control, {
  path: "requireNumbers",
  accepts: { oneOf: [true] },
  weak: "is off",
});
