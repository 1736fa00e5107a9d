import { iamPasswordRequireLowercase as control } from "../../controls/iamPasswords";
import { passwordRule } from "./passwordRule";

export const iamPasswordRequireLowercase = passwordRule(control, {
  path: "requireLowercaseCharacters",
  accepts: { oneOf: [true] },
  weak: "is off",
});
