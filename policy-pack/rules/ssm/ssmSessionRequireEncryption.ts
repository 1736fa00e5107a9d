import { ssmSessionRequireEncryption as control } from "../../controls/ssmSessions";
import { isGiven, sessionRule } from "./sessionRule";

export const ssmSessionRequireEncryption = sessionRule(control, (inputs) =>
  isGiven(inputs, "kmsKeyId") ? [] : ["names no kmsKeyId, so sessions have no encryption of their own"],
);
