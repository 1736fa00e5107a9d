/**
 * Whether a value is a credential that is written out: by its own form, or because its name says so. Names that end in
 * where a secret is kept (ARN, NAME, ID, PATH …) and dynamic references are no credentials.
 */
export function isCredential(name: string, value: string): boolean {
  return hasCredential(value) || (namesCredential(name) && isWritten(value));
}

/** Whether a name says that its value is a credential. */
export function namesCredential(name: string): boolean {
  const words = spaced(name);
  return namesAccessKey(name) || (secretName.test(words) && !elsewhere.test(words));
}

/** Whether a name is one of those by which the AWS SDKs take keys that do not expire; their values need no look. */
export function namesAccessKey(name: string): boolean {
  return /^aws (access key id|secret access key|session token)$/.test(spaced(name));
}

/** Forms that only credentials have: AWS access keys, private keys, tokens of code hosts, addresses with a password. */
export function hasCredential(text: string): boolean {
  return forms.some((form) => form.test(text));
}

const forms = [
  /\b(AKIA|ASIA)[A-Z2-7]{16}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@{$]+@/i,
  /\b(aws_secret_access_key|password|passwd)\s*[=:]\s*["']?[^\s"'${(<]{6,}/i,
];

const secretName =
  /(^| )(password|passwd|pwd|passphrase|secret|token|credentials?|api key|access key|private key|auth key)( |$)/;
const elsewhere =
  /(arn|name|id|path|url|uri|file|length|policy|ttl|expiry|seconds|minutes|days|header|type|endpoint|region|alias|parameter|version|enabled|table|bucket|queue|topic|issuer|audience|store|prefix|mode|scope)$/;

/** `DB_PASSWORD`, `dbPassword` and `db-password` as `db password`. */
function spaced(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase()
    .replace("apikey", "api key");
}

function isWritten(value: string): boolean {
  const text = value.trim();
  return text !== "" && !/^(true|false|\d{1,3})$/i.test(text) && !/^(arn:aws|\{\{resolve:|\$\{|\/[\w/.-]+$)/.test(text);
}
