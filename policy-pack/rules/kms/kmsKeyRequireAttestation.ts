import { kmsKeyRequireAttestation as control } from "../../controls/kmsAttestation";
import { documentRule } from "../../judge/documentRule";
import type { ConditionEntry, Statement } from "../../judge/documents";
import { matchAction } from "../../judge/documents/evaluate";
import { keyPolicies } from "../../judge/policySources";
import { allows, placeOf } from "../../judge/strangers";

const use = ["kms:Decrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyPair", "kms:DeriveSharedSecret"];

const isAttestation = ({ key }: ConditionEntry): boolean => key.startsWith("kms:recipientattestation:");

/** Whether a request without an attestation, with any, or with one of an enclave in debug mode may fulfil a condition. */
const isWeak = ({ operator, values }: ConditionEntry): boolean =>
  operator.negated ||
  operator.ifExists ||
  operator.family === "null" ||
  operator.quantifier === "all" ||
  values.some((value) => /[*?]/.test(value) || /^0*$/.test(value));

const attests = ({ conditions }: Statement): boolean => conditions.some(isAttestation);

const isUse = ({ action }: Statement): boolean => use.some((name) => matchAction(action, name) === "yes");

const principalsOf = ({ principal }: Statement): readonly string[] =>
  principal?.entries.map((entry) => ("value" in entry ? entry.value : "*")) ?? [];

export const kmsKeyRequireAttestation = documentRule(control, keyPolicies, (document) => {
  const attested = allows(document).filter(attests);
  const enclaves = new Set(attested.filter(isUse).flatMap(principalsOf));
  return [
    ...attested
      .filter(({ conditions }) => conditions.some((entry) => isAttestation(entry) && isWeak(entry)))
      .map((statement) => `accepts more than the attested image of an enclave in ${placeOf(statement)}`),
    ...allows(document)
      .filter((statement) => isUse(statement) && !attests(statement))
      .filter((statement) => principalsOf(statement).some((name) => enclaves.has(name)))
      .map((statement) => `lets the role of an enclave use the key without an attestation in ${placeOf(statement)}`),
  ];
});
