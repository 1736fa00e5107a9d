import { type Cases } from "../case";
import { KEY_ARN } from "../values";

export const cases: Cases = {
  "appfabric-bundle-require-customer-key": {
    type: "aws:appfabric/appBundle:AppBundle",
    props: {},
    mended: { customerManagedKeyArn: KEY_ARN },
  },
};
