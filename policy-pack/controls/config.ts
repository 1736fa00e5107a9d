import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const configDeliveryRequireCustomerKey = customerKeyControl({
  id: "config-delivery-require-customer-key",
  things: "AWS Config deliveries",
  severity: "medium",
  source: "https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html",
  equivalents: {},
});

export const configKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:cfg/deliveryChannel:DeliveryChannel"],
    key: "s3KmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
];
