import { iamPasswordRequireUppercase as control } from "../../controls/iamPasswords";
import { passwordRule } from "./passwordRule";

export const iamPasswordRequireUppercase = passwordRule(control, {
  path: "requireUppercaseCharacters",
  accepts: { oneOf: [true] },
  weak: "is off",
});
