import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";

/** Issuer of GitHub's OpenID Connect tokens, as IAM names the provider. */
export const GITHUB_ISSUER = "token.actions.githubusercontent.com";
/** Audience that GitHub's official AWS action asks for. */
export const GITHUB_AUDIENCE = "sts.amazonaws.com";

/** The one workflow context on GitHub that may deploy. */
export interface GithubEnvironment {
  /** `owner/repository`. */
  readonly repository: string;
  /** The GitHub environment whose protection rules guard the deployment. */
  readonly environment: string;
}

/**
 * Trust of a role that applications run as: ECS tasks and Lambda functions of this account, not of another whose owner
 * knows the role's name. ECS also states the cluster's account and region in `aws:SourceArn`.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
 */
export function computeTrust(names: Naming): string {
  const assume = { Effect: "Allow", Action: "sts:AssumeRole" } as const;
  return document(
    [
      {
        ...assume,
        Sid: "EcsTasks",
        Principal: { Service: "ecs-tasks.amazonaws.com" },
        Condition: confusedDeputy(names.accountId, names.arn("ecs", "*")),
      },
      {
        ...assume,
        Sid: "LambdaFunctions",
        Principal: { Service: "lambda.amazonaws.com" },
        Condition: confusedDeputy(names.accountId),
      },
    ],
    "trust",
  );
}

/**
 * Trust of a role that people take on: known people of this account, with a second factor used lately, and with a source
 * identity that CloudTrail shows in every event of the session (45 CFR 164.312(a)(2)(i), 164.312(d); R-002-06, R-003-07,
 * R-004-23, R-004-24).
 *
 * `aws:MultiFactorAuthPresent` is in the request of an IAM user with a token or of a federated session that carries it; a
 * chained role session, such as one of IAM Identity Center, does not carry it and is refused.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
 *
 * @param humanPrincipals IAM ARNs (`*` allowed) of the people; none means everyone in the account
 * @param mfaMaxAgeSeconds how long ago the second factor may have been used
 */
export function humanTrust(names: Naming, humanPrincipals: readonly string[], mfaMaxAgeSeconds: number): string {
  const everyone = [names.arn("iam", "user/*", ""), names.arn("iam", "role/*", "")];
  return document(
    [
      {
        Sid: "PeopleWithMfa",
        Effect: "Allow",
        Principal: { AWS: names.accountArn() },
        Action: ["sts:AssumeRole", "sts:SetSourceIdentity"],
        Condition: {
          ArnLike: { "aws:PrincipalArn": humanPrincipals.length > 0 ? humanPrincipals : everyone },
          Bool: { "aws:MultiFactorAuthPresent": "true" },
          NumericLessThan: { "aws:MultiFactorAuthAge": String(mfaMaxAgeSeconds) },
          // Present and not empty: IAM lets a session without a source identity through where nothing asks for one.
          StringLike: { "sts:SourceIdentity": "?*" },
        },
      },
    ],
    "trust",
  );
}

/** ARN of the account's identity provider for GitHub; it follows from the issuer. */
export function githubProviderArn(names: Naming): string {
  return names.arn("iam", `oidc-provider/${GITHUB_ISSUER}`, "");
}

/**
 * Trust of the deploy role: workflows of one repository in one environment, exactly (R-004-22).
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 *
 * @throws Error when repository or environment holds a wildcard, which would pin nothing
 */
export function githubTrust(names: Naming, { repository, environment }: GithubEnvironment): string {
  if (/[*?]/.test(repository + environment)) {
    throw new Error(
      `GitHub repository "${repository}" and environment "${environment}" must be named without wildcards.`,
    );
  }
  return document(
    [
      {
        Sid: "GithubEnvironment",
        Effect: "Allow",
        Principal: { Federated: githubProviderArn(names) },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: {
            [`${GITHUB_ISSUER}:aud`]: GITHUB_AUDIENCE,
            [`${GITHUB_ISSUER}:sub`]: `repo:${repository}:environment:${environment}`,
          },
        },
      },
    ],
    "trust",
  );
}
