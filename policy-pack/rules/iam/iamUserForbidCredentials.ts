import { iamUserForbidCredentials as control } from "../../controls/iamUsers";
import type { Rule } from "../../judge/rule";
import { forbidResources } from "./forbidResources";
import { isOfRoot } from "./rootUser";

const rule = forbidResources(control, {
  types: [
    "accessKey:AccessKey",
    "serviceSpecificCredential:ServiceSpecificCredential",
    "sshKey:SshKey",
    "signingCertificate:SigningCertificate",
  ].map((type) => `aws:iam/${type}`),
});

export const iamUserForbidCredentials: Rule = {
  ...rule,
  resource: (resource, verdict) => {
    // Keys of root are iam-root-forbid-access-keys.
    if (!isOfRoot(resource)) {
      rule.resource?.(resource, verdict);
    }
  },
};
