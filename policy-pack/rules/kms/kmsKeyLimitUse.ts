import { kmsKeyLimitUse as control } from "../../controls/kmsPolicies";
import { documentRule } from "../../judge/documentRule";
import type { PrincipalEntry, Statement } from "../../judge/documents";
import { matchAction } from "../../judge/documents/evaluate";
import { keyPolicies } from "../../judge/policySources";
import { allows, placeOf } from "../../judge/strangers";

const use = ["kms:Decrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:DeriveSharedSecret"];
const administration = ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"];

/** Keys that say through what a caller comes or what the data is, rather than who the caller is. */
const binding = /^(kms:viaservice|kms:encryptioncontext:.+|aws:sourcearn|aws:sourcevpce?|aws:sourceaccount)$/;

const isWhole = ({ type, value }: PrincipalEntry & { readonly value?: string }): boolean =>
  type === "everyone" || (type === "AWS" && /^(\d{12}|arn:[^:]*:iam::\d{12}:root)$/.test(value ?? ""));

const isBound = ({ conditions }: Statement): boolean =>
  conditions.some(
    ({ key, operator, values }) =>
      binding.test(key) &&
      !operator.negated &&
      !operator.ifExists &&
      operator.quantifier !== "all" &&
      values.every((value) => /[^*?]{3}/.test(value)),
  );

/** What the account as a whole may do with the key is bound to a service; kms:* is reported as missing separation. */
export const kmsKeyLimitUse = documentRule(control, keyPolicies, (document) =>
  allows(document)
    .filter(({ principal }) => principal?.negated === false && principal.entries.some(isWhole))
    .filter(({ action }) => use.some((name) => matchAction(action, name) === "yes"))
    .filter(({ action }) => !administration.some((name) => matchAction(action, name) === "yes"))
    .filter((statement) => !isBound(statement))
    .map((statement) => `lets a whole account use the key directly in ${placeOf(statement)}`),
);
