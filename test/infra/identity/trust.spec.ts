import assert from "node:assert/strict";
import { computeTrust, githubProviderArn, githubTrust, humanTrust } from "../../../infra/identity/trust";
import { type Decision, simulate } from "../../support/iamSimulator";
import { parse } from "../../support/identityRequests";
import { ACCOUNT, devNames, FOREIGN_ACCOUNT } from "../../support/keyRequests";

const STAFF = `arn:aws:iam::${ACCOUNT}:role/staff-*`;

describe("infra/identity/trust: applications", () => {
  const trust = parse(computeTrust(devNames()));

  it("the exact document: ECS tasks and Lambda functions of this account (R-004-21)", () => {
    const assume = { Effect: "Allow", Action: "sts:AssumeRole" };
    assert.deepEqual(trust, {
      Version: "2012-10-17",
      Statement: [
        {
          ...assume,
          Sid: "EcsTasks",
          Principal: { Service: "ecs-tasks.amazonaws.com" },
          Condition: {
            StringEquals: { "aws:SourceAccount": ACCOUNT },
            ArnLike: { "aws:SourceArn": `arn:aws:ecs:us-east-1:${ACCOUNT}:*` },
          },
        },
        {
          ...assume,
          Sid: "LambdaFunctions",
          Principal: { Service: "lambda.amazonaws.com" },
          Condition: { StringEquals: { "aws:SourceAccount": ACCOUNT } },
        },
      ],
    });
  });

  it("a service that acts for another account, another service and every person are refused", () => {
    const ask = (principal: string, account: string): Decision =>
      simulate(trust, {
        action: "sts:AssumeRole",
        principal,
        context: { "aws:SourceAccount": account, "aws:SourceArn": `arn:aws:ecs:us-east-1:${account}:*` },
      });
    assert.equal(ask("ecs-tasks.amazonaws.com", ACCOUNT), "allowed");
    assert.equal(ask("lambda.amazonaws.com", ACCOUNT), "allowed");
    assert.equal(ask("ecs-tasks.amazonaws.com", FOREIGN_ACCOUNT), "not allowed");
    assert.equal(ask("lambda.amazonaws.com", FOREIGN_ACCOUNT), "not allowed");
    assert.equal(ask("ec2.amazonaws.com", ACCOUNT), "not allowed");
    assert.equal(ask(`arn:aws:iam::${ACCOUNT}:role/staff-a`, ACCOUNT), "not allowed");
  });
});

describe("infra/identity/trust: people", () => {
  const trust = parse(humanTrust(devNames(), [STAFF], 900));
  const session = {
    "aws:PrincipalArn": `arn:aws:iam::${ACCOUNT}:role/staff-a`,
    "aws:MultiFactorAuthPresent": "true",
    "aws:MultiFactorAuthAge": "60",
    "sts:SourceIdentity": "a.person",
  };
  const ask = (changes: Record<string, string | undefined>, action = "sts:AssumeRole"): Decision => {
    const context = Object.entries({ ...session, ...changes }).filter((entry): entry is [string, string] => !!entry[1]);
    return simulate(trust, { action, principal: session["aws:PrincipalArn"], context: Object.fromEntries(context) });
  };

  it("the exact document: known people, fresh MFA, source identity (R-002-06, R-003-07, R-004-24)", () => {
    assert.deepEqual(trust, {
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "PeopleWithMfa",
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
          Action: ["sts:AssumeRole", "sts:SetSourceIdentity"],
          Condition: {
            ArnLike: { "aws:PrincipalArn": [STAFF] },
            Bool: { "aws:MultiFactorAuthPresent": "true" },
            NumericLessThan: { "aws:MultiFactorAuthAge": "900" },
            StringLike: { "sts:SourceIdentity": "?*" },
          },
        },
      ],
    });
  });

  it("a known person with MFA and a source identity takes the role on", () => {
    assert.equal(ask({}), "allowed");
    assert.equal(ask({}, "sts:SetSourceIdentity"), "allowed");
  });

  it("no MFA, unknown MFA, stale MFA, no source identity, a stranger: each alone is refused", () => {
    assert.equal(ask({ "aws:MultiFactorAuthPresent": "false" }), "not allowed");
    assert.equal(ask({ "aws:MultiFactorAuthPresent": undefined }), "not allowed");
    assert.equal(ask({ "aws:MultiFactorAuthAge": "900" }), "not allowed");
    assert.equal(ask({ "aws:MultiFactorAuthAge": undefined }), "not allowed");
    assert.equal(ask({ "sts:SourceIdentity": undefined }), "not allowed");
    assert.equal(ask({ "aws:PrincipalArn": `arn:aws:iam::${ACCOUNT}:role/contractor` }), "not allowed");
    assert.equal(ask({}, "sts:TagSession"), "not allowed");
  });

  it("where nobody is named, users and roles of the account may, the root user and other accounts may not", () => {
    const open = parse(humanTrust(devNames(), [], 3600));
    const arns = (account: string): string[] => [`arn:aws:iam::${account}:user/*`, `arn:aws:iam::${account}:role/*`];
    assert.deepEqual(open.Statement[0]?.Condition?.["ArnLike"], { "aws:PrincipalArn": arns(ACCOUNT) });
    const decision = (arn: string): Decision =>
      simulate(open, { action: "sts:AssumeRole", principal: arn, context: { ...session, "aws:PrincipalArn": arn } });
    assert.equal(decision(`arn:aws:iam::${ACCOUNT}:user/a`), "allowed");
    assert.equal(decision(`arn:aws:iam::${ACCOUNT}:root`), "not allowed");
    assert.equal(decision(`arn:aws:iam::${FOREIGN_ACCOUNT}:role/staff-a`), "not allowed");
  });
});

describe("infra/identity/trust: GitHub", () => {
  const names = devNames();
  const trust = parse(githubTrust(names, { repository: "example/records", environment: "prod" }));

  it("the exact document: one repository, one environment, the official audience (R-004-22)", () => {
    assert.equal(githubProviderArn(names), `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`);
    assert.deepEqual(trust, {
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "GithubEnvironment",
          Effect: "Allow",
          Principal: { Federated: githubProviderArn(names) },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: {
              "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
              "token.actions.githubusercontent.com:sub": "repo:example/records:environment:prod",
            },
          },
        },
      ],
    });
  });

  it("another branch, pull request, environment, repository or audience is refused", () => {
    const ask = (sub: string, aud = "sts.amazonaws.com"): Decision =>
      simulate(trust, {
        action: "sts:AssumeRoleWithWebIdentity",
        principal: githubProviderArn(names),
        context: { "token.actions.githubusercontent.com:aud": aud, "token.actions.githubusercontent.com:sub": sub },
      });
    assert.equal(ask("repo:example/records:environment:prod"), "allowed");
    for (const sub of [
      "repo:example/records:ref:refs/heads/main",
      "repo:example/records:pull_request",
      "repo:example/records:environment:production",
      "repo:example/records-fork:environment:prod",
      "repo:other/records:environment:prod",
    ]) {
      assert.equal(ask(sub), "not allowed", sub);
    }
    assert.equal(ask("repo:example/records:environment:prod", "https://github.com/example"), "not allowed");
  });

  it("wildcards are refused: they would pin nothing", () => {
    assert.throws(() => githubTrust(names, { repository: "example/*", environment: "prod" }), {
      message: 'GitHub repository "example/*" and environment "prod" must be named without wildcards.',
    });
    assert.throws(() => githubTrust(names, { repository: "example/records", environment: "?" }), {
      message: 'GitHub repository "example/records" and environment "?" must be named without wildcards.',
    });
  });
});
