import { type AlarmSpec } from "./alarmSpec";
import { absent, allOf, anyOf, by, is } from "./filterPattern";

/** Alarms on keys: their use, their end, and who may use them. */
export const KEY_ALARMS: readonly AlarmSpec[] = [
  {
    id: "denied-decrypts",
    description: "KMS refused to decrypt. Someone reached for data that is not theirs, or a role lost its right.",
    matches: () => allOf(by("kms"), is("eventName", "Decrypt"), is("errorCode", "AccessDenied*")),
    citation: "45 CFR 164.312(b)",
    requirements: ["R-001-03", "R-001-49", "R-001-50", "R-003-21"],
  },
  {
    id: "key-deletion",
    description: "A key was disabled, stopped rotating, or is to be deleted; with the key goes all data under it.",
    matches: () =>
      allOf(
        by("kms"),
        is("eventName", "ScheduleKeyDeletion", "DisableKey", "DisableKeyRotation", "DeleteImportedKeyMaterial"),
      ),
    citation: "45 CFR 164.312(a)(2)(iv)",
    requirements: ["R-001-02", "R-003-21"],
  },
  {
    id: "key-access-changes",
    description: "Who may use a key changed: its policy, an alias that policies name it by, or a grant by a person.",
    // AWS services make grants all day; those of a person have no invokedBy.
    matches: () =>
      allOf(
        by("kms"),
        anyOf(
          is("eventName", "PutKeyPolicy", "UpdateAlias", "DeleteAlias"),
          allOf(is("eventName", "CreateGrant", "RevokeGrant"), absent("userIdentity.invokedBy")),
        ),
      ),
    citation: "45 CFR 164.312(a)(1)",
    requirements: ["R-000-09", "R-001-03"],
  },
  {
    id: "key-failures",
    description:
      "A key could not be used: disabled, pending deletion or unavailable. Data under it cannot be read now.",
    // Any event source: KMS names the error itself, S3 data events name it as KMS.<error>.
    matches: () =>
      is(
        "errorCode",
        "*DisabledException",
        "*InvalidStateException",
        "*KeyUnavailableException",
        "*InvalidCiphertext*",
      ),
    citation: "45 CFR 164.308(a)(7)(ii)(C)",
    requirements: ["R-003-21"],
  },
];
