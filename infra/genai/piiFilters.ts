/** What a guardrail does with what it recognises: refuse the whole message, or put a placeholder in its place. */
export type FilterAction = "BLOCK" | "ANONYMIZE";

/**
 * Every kind of personal data that Bedrock recognises, each decided, for what goes in and what comes out (R-002-12; 45 CFR
 * 164.514(b)(2)).
 *
 * Credentials and numbers that open an account are refused: no clinical question needs one. What identifies a person is
 * replaced, so that the question about the case itself still gets its answer. A kind that Bedrock adds is missing here until
 * someone decides it; a test names the list.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailPiiEntityConfig.html
 */
export const PII_FILTERS: Readonly<Record<string, FilterAction>> = {
  ADDRESS: "ANONYMIZE",
  AGE: "ANONYMIZE",
  AWS_ACCESS_KEY: "BLOCK",
  AWS_SECRET_KEY: "BLOCK",
  CA_HEALTH_NUMBER: "ANONYMIZE",
  CA_SOCIAL_INSURANCE_NUMBER: "BLOCK",
  CREDIT_DEBIT_CARD_CVV: "BLOCK",
  CREDIT_DEBIT_CARD_EXPIRY: "BLOCK",
  CREDIT_DEBIT_CARD_NUMBER: "BLOCK",
  DRIVER_ID: "ANONYMIZE",
  EMAIL: "ANONYMIZE",
  INTERNATIONAL_BANK_ACCOUNT_NUMBER: "BLOCK",
  IP_ADDRESS: "ANONYMIZE",
  LICENSE_PLATE: "ANONYMIZE",
  MAC_ADDRESS: "ANONYMIZE",
  NAME: "ANONYMIZE",
  PASSWORD: "BLOCK",
  PHONE: "ANONYMIZE",
  PIN: "BLOCK",
  SWIFT_CODE: "BLOCK",
  UK_NATIONAL_HEALTH_SERVICE_NUMBER: "ANONYMIZE",
  UK_NATIONAL_INSURANCE_NUMBER: "BLOCK",
  UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER: "BLOCK",
  URL: "ANONYMIZE",
  US_BANK_ACCOUNT_NUMBER: "BLOCK",
  US_BANK_ROUTING_NUMBER: "BLOCK",
  US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: "BLOCK",
  US_PASSPORT_NUMBER: "BLOCK",
  US_SOCIAL_SECURITY_NUMBER: "BLOCK",
  USERNAME: "ANONYMIZE",
  VEHICLE_IDENTIFICATION_NUMBER: "ANONYMIZE",
};
