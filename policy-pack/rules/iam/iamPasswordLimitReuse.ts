import { iamPasswordLimitReuse as control } from "../../controls/iamPasswords";
import { passwordRule } from "./passwordRule";

export const iamPasswordLimitReuse = passwordRule(control, {
  path: "passwordReusePrevention",
  accepts: { atLeast: 24 },
  weak: "is less than 24",
});
