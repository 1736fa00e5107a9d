import * as pulumi from "@pulumi/pulumi";

/** Settings of a program by the name of their environment variable. */
export type Environment = Readonly<Record<string, pulumi.Input<string>>>;

/** Parts of names that promise a credential. */
const CREDENTIAL = /PASS(WORD|WD|PHRASE)|SECRET|TOKEN|CREDENTIAL|API_?KEY|(ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEY/i;

/** Endings of names that hold where a credential is, not what it is. */
const REFERENCE = /_(ARN|NAME|ID|ALIAS|FILE|PATH|URL)$/i;

/** What credentials look like. Each is told by a form that nothing else has, so that no host name is mistaken for one. */
const CREDENTIALS: readonly { readonly what: string; readonly form: RegExp }[] = [
  { what: "an AWS access key", form: /\b(AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { what: "a private key", form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: "a URL with a password", form: /:\/\/[^/\s:@{}]+:[^/\s@{}]+@/ },
  { what: "a connection string with a password", form: /\b(password|pwd)\s*=\s*[^\s;{]/i },
  { what: "a signed token", form: /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\./ },
  { what: "a token of GitHub", form: /\b(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/ },
  { what: "a token of Slack", form: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ },
  { what: "a key of Stripe", form: /\b[rs]k_live_[A-Za-z0-9]{10,}/ },
];

/** Why a setting is refused, without the value; `undefined` when nothing is wrong with it. */
export function credentialIn(name: string, value: string): string | undefined {
  const isArn = value.startsWith("arn:");
  if (CREDENTIAL.test(name) && !REFERENCE.test(name) && !isArn) {
    return `${name} is named like a credential; keep it in an AppSecret and pass its ARN as ${name}_ARN`;
  }
  const found = CREDENTIALS.find(({ form }) => form.test(value));
  return found && `the value of ${name} looks like ${found.what}; keep it in an AppSecret and pass its ARN`;
}

/**
 * The environment of a program, free of credentials: environment variables are shown in the console, logged by crash
 * reports and inherited by every child process. What is secret stays in Secrets Manager, and the program reads it at run
 * time by its ARN (R-000-06, R-000-24; 45 CFR 164.312(d)).
 *
 * @param settings values that may be shown to anyone
 * @param secretArns ARNs of secrets, by the variable that tells the program where to look
 * @returns every variable; one that is known only later is checked then
 * @throws Error when a name or a value looks like a credential, a name is malformed or used twice, or what should be a
 * secret's ARN is none
 */
export function environment(
  settings: Environment,
  secretArns: Environment = {},
): Record<string, pulumi.Output<string>> {
  const twice = Object.keys(settings).find((name) => name in secretArns);
  if (twice !== undefined) {
    throw new Error(`Environment: ${twice} is both a setting and a secret.`);
  }
  return {
    ...checked(settings, credentialIn),
    ...checked(secretArns, (name, value) =>
      /^arn:[^:]+:secretsmanager:/.test(value) ? undefined : `${name} is not the ARN of a secret`,
    ),
  };
}

function checked(
  variables: Environment,
  problemOf: (name: string, value: string) => string | undefined,
): Record<string, pulumi.Output<string>> {
  const check = (name: string, value: string): string => {
    const problem = problemOf(name, value);
    if (problem !== undefined) {
      throw new Error(`Environment: ${problem}.`);
    }
    return value;
  };
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new Error(`Environment: "${name}" is no name of a variable.`);
      }
      // A plain value is checked at once, so that the mistake is shown where it was made.
      return [name, pulumi.output(typeof value === "string" ? check(name, value) : value).apply((v) => check(name, v))];
    }),
  );
}
