import { type AlarmSpec } from "./alarmSpec";
import { absent, allOf, by, is, isNot } from "./filterPattern";

/** Alarms on permissions, credentials and how people come in. */
export const PEOPLE_ALARMS: readonly AlarmSpec[] = [
  {
    id: "iam-policy-changes",
    description: "Permissions of a role, user or group changed. Was it a deployment?",
    matches: () =>
      allOf(
        by("iam"),
        is(
          "eventName",
          "Attach*",
          "Detach*",
          "Put*",
          "CreatePolicy*",
          "DeletePolicy*",
          "DeleteRolePolicy",
          "DeleteUserPolicy",
          "DeleteGroupPolicy",
          "DeleteRolePermissionsBoundary",
          "DeleteUserPermissionsBoundary",
          "SetDefaultPolicyVersion",
          "UpdateAssumeRolePolicy",
        ),
      ),
    citation: "45 CFR 164.308(a)(4)(ii)(C)",
    requirements: ["R-002-04", "R-004-21"],
  },
  {
    id: "new-credentials",
    description: "A user, access key or console password was made; this stack works with roles only.",
    matches: () => allOf(by("iam"), is("eventName", "CreateUser", "CreateAccessKey", "CreateLoginProfile")),
    citation: "45 CFR 164.312(d)",
    requirements: ["R-004-22"],
  },
  {
    id: "root-use",
    description: "The account's root user was used. It is for what nobody else can do, and that is rare.",
    matches: () =>
      allOf(is("userIdentity.type", "Root"), absent("userIdentity.invokedBy"), isNot("eventType", "AwsServiceEvent")),
    citation: "45 CFR 164.312(a)(2)(i)",
    requirements: ["R-004-23", "R-004-24"],
  },
  {
    id: "sign-in-without-mfa",
    description: "Someone signed in to the console with a password alone.",
    // Federated sign-ins are left out: their second factor is checked by the identity provider and not told to AWS.
    matches: () =>
      allOf(
        is("eventName", "ConsoleLogin"),
        is("responseElements.ConsoleLogin", "Success"),
        is("userIdentity.type", "IAMUser", "Root"),
        isNot("additionalEventData.MFAUsed", "Yes"),
      ),
    citation: "45 CFR 164.312(d)",
    requirements: ["R-002-06", "R-004-24"],
  },
  {
    id: "break-glass",
    description: "The emergency role was assumed. Who is it (source identity), and what is the emergency?",
    matches: (names) =>
      allOf(by("sts"), is("eventName", "AssumeRole*"), is("requestParameters.roleArn", names.roleArn("break-glass"))),
    citation: "45 CFR 164.312(a)(2)(ii)",
    requirements: ["R-004-23"],
  },
];
