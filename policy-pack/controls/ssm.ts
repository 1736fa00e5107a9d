import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const ssmParameterRequireCustomerKey = customerKeyControl({
  id: "ssm-parameter-require-customer-key",
  things: "Secure parameters and incident records of Systems Manager",
  severity: "high",
  source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html",
  equivalents: { checkov: ["CKV_AWS_337"] },
});

export const ssmKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:ssm/parameter:Parameter"],
    key: "keyId",
    when: [{ path: "type", is: ["SecureString"] }],
  },
  {
    types: ["aws:ssm/parameter:Parameter"],
    key: "keyId",
    when: [{ path: "type", is: ["String", "StringList"] }],
    optional: "only a SecureString is encrypted with it",
  },
  {
    types: ["aws:ssm/resourceDataSync:ResourceDataSync"],
    key: "s3Destination.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:ssmincidents/replicationSet:ReplicationSet"],
    each: "regions[]",
    key: "kmsKeyArn",
    abroad: true,
  },
  {
    types: ["aws:ssmincidents/replicationSet:ReplicationSet"],
    each: "region[]",
    key: "kmsKeyArn",
    abroad: true,
  },
];
