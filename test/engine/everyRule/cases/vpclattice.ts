import { type Cases } from "../case";

export const cases: Cases = {
  "vpclattice-listener-require-tls": {
    type: "aws:vpclattice/listener:Listener",
    props: {
      serviceIdentifier: "svc-0a1b2c3d4e5f60001",
      protocol: "HTTP",
      defaultAction: { fixedResponse: { statusCode: 404 } },
    },
    mended: { protocol: "HTTPS" },
  },
};
