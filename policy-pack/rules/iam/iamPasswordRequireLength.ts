import { iamPasswordRequireLength as control } from "../../controls/iamPasswords";
import { passwordRule } from "./passwordRule";

export const iamPasswordRequireLength = passwordRule(control, {
  path: "minimumPasswordLength",
  accepts: { atLeast: 14 },
  weak: "is less than 14",
});
