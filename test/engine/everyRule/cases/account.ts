import { type Cases, STACK } from "../case";

export const cases: Cases = {
  // Asked of a stack only where it says that it sets the account up.
  "account-baseline-require-safeguards": {
    type: "aws:sns/topic:Topic",
    props: {},
    told: STACK,
    stack: "habits",
    config: { presence: "always" },
  },
};
