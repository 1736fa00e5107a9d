import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "datazone-domain-require-customer-key": {
    type: "aws:datazone/domain:Domain",
    props: { domainExecutionRole: ROLE },
    mended: { kmsKeyIdentifier: KEY },
  },
};
