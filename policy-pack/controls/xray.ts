import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const xrayTracesRequireCustomerKey = customerKeyControl({
  id: "xray-traces-require-customer-key",
  things: "X-Ray traces",
  severity: "medium",
  source: "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-encryption.html",
  equivalents: {},
});

export const xrayKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:xray/encryptionConfig:EncryptionConfig"],
    key: "keyId",
    on: [{ path: "type", is: ["KMS"] }],
  },
];
