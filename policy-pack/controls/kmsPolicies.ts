import type { Control } from "./control";

export const kmsKeyLimitUse: Control = {
  id: "kms-key-limit-use",
  title: "An account as a whole uses a key only through the services that store with it.",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "A statement of a key policy that lets the account, or everyone, decrypt or make data keys names the services (kms:ViaService), the encryption context, the source or the network that the request comes from; without one every administrator of IAM may hand the use of the key to anyone. Roles and services that are named as principals need none.",
  remediation:
    'name the roles as principals, or add Condition {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:CallerAccount": "…"}}.',
  source: "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service",
  equivalents: {},
};
