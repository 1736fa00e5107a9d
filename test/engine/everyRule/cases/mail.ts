import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "mail-archive-require-customer-key": {
    type: "aws:mailmanager/archive:Archive",
    props: {},
    mended: { kmsKeyArn: KEY },
  },
  "mail-configuration-require-tls": {
    type: "aws:ses/configurationSet:ConfigurationSet",
    props: { deliveryOptions: { tlsPolicy: "Optional" } },
    mended: { deliveryOptions: { tlsPolicy: "REQUIRE" } },
  },
};
