import { type Cases } from "../case";

export const cases: Cases = {
  "acmpca-authority-forbid-enabled-root": {
    type: "aws:acmpca/certificateAuthority:CertificateAuthority",
    props: {
      type: "ROOT",
      certificateAuthorityConfiguration: {
        keyAlgorithm: "RSA_4096",
        signingAlgorithm: "SHA512WITHRSA",
        subject: { commonName: "example.org" },
      },
    },
    mended: { enabled: false },
  },
};
