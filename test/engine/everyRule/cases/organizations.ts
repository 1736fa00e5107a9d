import { type Cases } from "../case";

export const cases: Cases = {
  "organizations-organization-require-all-features": {
    type: "aws:organizations/organization:Organization",
    props: { featureSet: "CONSOLIDATED_BILLING" },
    mended: { featureSet: "ALL" },
  },
};
