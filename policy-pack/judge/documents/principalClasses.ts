import { absent, type Context, either, like, oneOf, present } from "./context";
import { type PolicyDocument, type PrincipalEntry } from "./document";
import { accountOf, isAccount } from "./principal";
import { type PrincipalClass } from "./requestClass";

/** Stand-ins for those whom the document does not name. */
const UNNAMED_ACCOUNTS = ["999999999999", "888888888888"];
const UNNAMED_SERVICE = "unnamed.amazonaws.com";

/**
 * Everyone, as the document can tell them apart: principals of an account that it does not name, anonymous callers, the
 * accounts, users and roles that its Principal and NotPrincipal elements name, another role of each of those accounts, and
 * AWS services, named and not. Principal elements have no partial wildcards, so one of each kind stands for all of it.
 *
 * AWS services count. AWS does not promise in writing that each of them always uses TLS, and a deny that includes them
 * costs nothing where they do; so an exception for services (aws:PrincipalIsAWSService) leaves requests through.
 *
 * Context keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function principalClasses(document: PolicyDocument): readonly PrincipalClass[] {
  const entries = document.statements.flatMap((statement) => statement.principal?.entries ?? []);
  const named = (type: Exclude<PrincipalEntry["type"], "everyone">): readonly string[] => [
    ...new Set(entries.flatMap((entry) => (entry.type === type ? [entry.value] : []))),
  ];
  const arns = named("AWS").filter((value) => value.startsWith("arn:") && !isAccount(value) && !/[*?]/.test(value));
  const accounts = [...new Set(named("AWS").map(accountOf))].filter((account) => account !== undefined);
  const unnamed = UNNAMED_ACCOUNTS.find((account) => !accounts.includes(account)) ?? "777777777777";
  return [
    {
      principal: { type: "AWS", arn: roleIn(unnamed) },
      words: accounts.length === 0 ? "a role of any account" : "a role of an account that the document does not name",
      context: {
        ...awsContext,
        "aws:PrincipalArn": like(
          [...identityArns("????????????"), "arn:aws*:iam::????????????:root"],
          accounts.map((account) => `arn:aws*:iam::${account}:*`),
          roleIn(unnamed),
        ),
        "aws:PrincipalAccount": like(["????????????"], accounts, unnamed),
      },
    },
    {
      principal: { type: "anonymous" },
      words: "an anonymous caller",
      context: {
        "aws:PrincipalArn": absent,
        "aws:PrincipalAccount": either(absent, oneOf("anonymous")),
        "aws:PrincipalOrgID": absent,
        "aws:PrincipalOrgPaths": absent,
        "aws:PrincipalIsAWSService": absent,
        "aws:PrincipalServiceName": absent,
        "aws:PrincipalServiceNamesList": absent,
        "aws:username": absent,
      },
    },
    ...arns.map((arn): PrincipalClass => {
      const account = accountOf(arn);
      return {
        principal: { type: "AWS", arn },
        words: arn,
        context: {
          ...awsContext,
          "aws:PrincipalArn": present(
            arn.replace(/^(arn:[^:]*:)sts(::\d+:)assumed-role\/([^/]+)\/.*$/, "$1iam$2role/$3"),
          ),
          ...(account === undefined ? {} : { "aws:PrincipalAccount": present(account) }),
        },
      };
    }),
    ...accounts.flatMap((account): PrincipalClass[] => [
      {
        principal: { type: "AWS", arn: roleIn(account) },
        words: `another role of account ${account}`,
        context: {
          ...awsContext,
          "aws:PrincipalArn": like(identityArns(account), arns, roleIn(account)),
          "aws:PrincipalAccount": present(account),
        },
      },
      {
        principal: { type: "AWS", arn: `arn:aws:iam::${account}:root` },
        words: `the root user of account ${account}`,
        context: {
          ...awsContext,
          "aws:PrincipalArn": present(`arn:aws:iam::${account}:root`),
          "aws:PrincipalAccount": present(account),
        },
      },
    ]),
    ...[UNNAMED_SERVICE, ...named("Service")].map((name): PrincipalClass => ({
      principal: { type: "Service", name },
      words: name === UNNAMED_SERVICE ? "an AWS service" : `the AWS service ${name}`,
      context: { "aws:PrincipalIsAWSService": present("true"), "aws:username": absent },
    })),
  ];
}

/** What requests of users, roles and root users have in common. */
const awsContext: Context = {
  "aws:PrincipalIsAWSService": present("false"),
  "aws:PrincipalServiceName": absent,
  "aws:PrincipalServiceNamesList": absent,
};

const roleIn = (account: string): string => `arn:aws:iam::${account}:role/any-role`;

/** ARNs of roles and users, in any partition. */
const identityArns = (account: string): readonly string[] =>
  ["role", "user"].map((kind) => `arn:aws*:iam::${account}:${kind}/?*`);
