import { type Cases } from "../case";

export const cases: Cases = {
  "acm-certificate-require-strong-key": {
    type: "aws:acm/certificate:Certificate",
    props: { domainName: "records.example.org", validationMethod: "EMAIL" },
    mended: { validationMethod: "DNS" },
  },
};
