import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const appfabricBundleRequireCustomerKey = customerKeyControl({
  id: "appfabric-bundle-require-customer-key",
  things: "AppFabric app bundles",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/appfabric/appbundle/",
  equivalents: {},
});

export const appfabricKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:appfabric/appBundle:AppBundle"],
    key: "customerManagedKeyArn",
  },
];
