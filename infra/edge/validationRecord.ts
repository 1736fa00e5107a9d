/** What ACM asks for to validate one name of a certificate. */
export interface ValidationOption {
  readonly domainName: string;
  readonly resourceRecordName: string;
  readonly resourceRecordType: string;
  readonly resourceRecordValue: string;
}

/**
 * The names for which ACM asks a validation record each: the names of the certificate without `*.`, each once, because
 * a wildcard and the name it stands under share one record. A plain list: the number of records is known at preview.
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
 */
export function validationNames(domains: readonly string[]): string[] {
  return [...new Set(domains.map(withoutWildcard))];
}

/**
 * The record that validates a name.
 *
 * @throws Error when ACM asks for none
 */
export function validationRecord(options: readonly ValidationOption[], domain: string): ValidationOption {
  const found = options.find((option) => withoutWildcard(option.domainName) === domain);
  if (found === undefined) {
    const asked = options.map((option) => option.domainName).join(", ");
    throw new Error(`ACM asks for no validation record of "${domain}", only of: ${asked || "nothing"}.`);
  }
  return found;
}

/** ACM answers in lower case, whatever was asked. */
function withoutWildcard(domain: string): string {
  return domain.toLowerCase().replace(/^\*\./, "");
}
