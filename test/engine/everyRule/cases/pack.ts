import { type Cases, STACK } from "../case";

/** A day that an exemption may still end on, YYYY-MM-DD. */
const LATER = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

export const cases: Cases = {
  // The first entry says nothing of what an exemption has to say; the second does, and nothing needs it.
  "pack-exemption-require-justification": {
    type: "aws:sns/topic:Topic",
    props: {},
    told: STACK,
    config: {
      exemptions: [
        { rule: "sns-topic-require-customer-key", resource: "aws:sns/topic:Topic::elsewhere" },
        {
          rule: "sns-topic-require-customer-key",
          resource: "aws:sns/topic:Topic::gone",
          reason: "Pagers cannot use KMS; no patient data",
          owner: "on-call@hospital.example",
          ticket: "SEC-77",
          expiry: LATER,
        },
      ],
    },
  },
  "pack-exemption-forbid-unused": { type: "aws:sns/topic:Topic", props: {}, told: STACK },
};
