import { iamPasswordRequireSymbols as control } from "../../controls/iamPasswords";
import { passwordRule } from "./passwordRule";

export const iamPasswordRequireSymbols = passwordRule(control, {
  path: "requireSymbols",
  accepts: { oneOf: [true] },
  weak: "is off",
});
