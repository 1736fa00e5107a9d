import { type wafv2 } from "@pulumi/aws/types/input";

/** Headers that carry credentials. */
const CREDENTIAL_HEADERS = ["authorization", "cookie"] as const;

/** A one-way hash of a short value, such as a record number, can be reversed by trying; a substitution cannot. */
const SUBSTITUTION = "SUBSTITUTION";

/**
 * What WAF puts out nowhere, neither in logs nor in the details of a matching rule, which would otherwise quote the
 * part of a body or query that matched: credentials, query string and body. Query and body may hold patient data, a
 * search for a name for instance (45 CFR 164.502(b), minimum necessary). The path stays: without it nobody could answer
 * which record a request was about, and the logs are encrypted with the stack's own key.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/data-protection-masking.html
 */
export function dataProtection(): wafv2.WebAclDataProtectionConfigDataProtection[] {
  const fields = [
    { fieldType: "SINGLE_HEADER", fieldKeys: [...CREDENTIAL_HEADERS] },
    { fieldType: "QUERY_STRING" },
    { fieldType: "BODY" },
  ];
  return fields.map((field) => ({
    action: SUBSTITUTION,
    field,
    excludeRuleMatchDetails: false,
    excludeRateBasedDetails: false,
  }));
}

/** The same for the log alone, as long as a web ACL is changed by hand or its protection is switched off. */
export function redactedFields(): wafv2.WebAclLoggingConfigurationRedactedField[] {
  return [...CREDENTIAL_HEADERS.map((name) => ({ singleHeader: { name } })), { queryString: {} }];
}
