import { unknown } from "../../support/policyHarness";
import { type Form, made, tellApart, vary } from "./tellApart";

const root = "arn:aws:iam::111122223333:root";
const reader = "arn:aws:iam::111122223333:role/reader";
const text = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const statement = (Principal: unknown, more: object = {}): object => ({
  Effect: "Allow",
  Principal,
  Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
  Resource: "*",
  ...more,
});
/** A key with this policy in its own property, and in a resource of its own. */
const under = (policy: string): readonly Form[] => [
  [made("kms/key:Key", { policy }, undefined, "key")],
  [made("kms/externalKey:ExternalKey", { policy }, undefined, "key")],
  [made("kms/keyPolicy:KeyPolicy", { keyId: "1234abcd-12ab-34cd-56ef-1234567890ab", policy })],
];
const key = (props: object): Form => [made("kms/key:Key", props, undefined, "key")];
const kinds = ["kms/key:Key", "kms/externalKey:ExternalKey"];

describe("Checkov's checks of KMS: failing and passing forms are told apart", () => {
  tellApart([
    {
      id: "CKV_AWS_7",
      what: "rotation",
      good: [
        ...[true, "true"].map((enableKeyRotation) => key({ enableKeyRotation })),
        ...["RSA_4096", "ECC_NIST_P256", "HMAC_256"].map((customerMasterKeySpec) => key({ customerMasterKeySpec })),
        key({ enableKeyRotation: true, customerMasterKeySpec: "SYMMETRIC_DEFAULT" }),
      ],
      bad: [
        {},
        { enableKeyRotation: false },
        { enableKeyRotation: "false" },
        { customerMasterKeySpec: "SYMMETRIC_DEFAULT" },
      ].map(key),
    },
    {
      id: "CKV_AWS_227",
      what: "keys are on",
      ...vary(
        "kms/key:Key",
        {},
        [{}, { isEnabled: true }, { isEnabled: "true" }],
        [{ isEnabled: false }, { isEnabled: "false" }],
      ),
    },
    {
      id: "CKV_AWS_33",
      what: "no policy for everyone",
      good: [statement({ AWS: reader }), statement({ AWS: [reader] }), statement("*", { Effect: "Deny" })].map(
        (each) => [made("kms/key:Key", { policy: text(each) }, undefined, "key")],
      ),
      bad: ["*", { AWS: "*" }, { AWS: ["*"] }, { AWS: [reader, "*"] }].flatMap((who) => [
        ...under(text(statement(who))),
        ...under(text(statement({ AWS: reader }), statement(who, { Action: "kms:*" }))),
      ]),
    },
    ...kinds.map((kind) => ({
      id: "CKV2_AWS_64",
      what: `a policy of its own (${kind})`,
      good: [
        [made(kind, { policy: text(statement({ AWS: reader })) }, undefined, "key")],
        [made(kind, { policy: unknown }, { policy: ["role"] }, "key"), made("iam/role:Role", {}, undefined, "role")],
        [
          made(kind, {}, undefined, "key"),
          made(
            "kms/keyPolicy:KeyPolicy",
            { keyId: unknown, policy: text(statement({ AWS: reader })) },
            { keyId: ["key"] },
          ),
        ],
      ],
      bad: [
        [made(kind, {}, undefined, "key")],
        [made(kind, { policy: "" }, undefined, "key")],
        [
          made(kind, {}, undefined, "key"),
          made("kms/keyPolicy:KeyPolicy", { keyId: "another", policy: text(statement({ AWS: root })) }),
        ],
      ],
    })),
  ]);
});
