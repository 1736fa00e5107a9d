import { iamUserForbidCredentials as control } from "../../controls/iam";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const forbidden = [
  "user:User",
  "accessKey:AccessKey",
  "userLoginProfile:UserLoginProfile",
  "userPolicy:UserPolicy",
  "userPolicyAttachment:UserPolicyAttachment",
  "userGroupMembership:UserGroupMembership",
  "serviceSpecificCredential:ServiceSpecificCredential",
  "sshKey:SshKey",
  "signingCertificate:SigningCertificate",
].map((type) => `aws:iam/${type}`);
const attachments: Readonly<Record<string, string>> = {
  "aws:iam/policyAttachment:PolicyAttachment": "users",
  "aws:iam/groupMembership:GroupMembership": "users",
};

export const iamUserForbidCredentials: Rule = {
  control,
  types: [...forbidden, ...Object.keys(attachments)],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (forbidden.includes(resource.type)) {
      verdict.violation({ resource, what: "makes or serves an IAM user with permanent credentials" });
    }
    const at = attachments[resource.type];
    const seen = at === undefined ? undefined : look(resource.props, at);
    if (seen !== undefined && seen.state !== "absent") {
      if (seen.state === "unknown" || !Array.isArray(seen.value) || seen.value.length > 0) {
        verdict.violation({ resource, what: "names IAM users" });
      }
    }
  },
};
