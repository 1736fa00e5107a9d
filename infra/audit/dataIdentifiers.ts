/**
 * What CloudWatch Logs recognises by itself and no log should hold: identifiers of patients and credentials (45 CFR
 * 164.514(b)(2)(i)). Names of data identifiers that AWS manages.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-managed-data-identifiers.html
 */
export const LOG_DATA_IDENTIFIERS = [
  "Address",
  "AwsSecretKey",
  "BankAccountNumber-US",
  "CreditCardNumber",
  "CreditCardSecurityCode",
  "DriversLicense-US",
  "EmailAddress",
  "HealthInsuranceClaimNumber-US",
  "IndividualTaxIdentificationNumber-US",
  "MedicareBeneficiaryNumber-US",
  "Name",
  "OpenSshPrivateKey",
  "PassportNumber-US",
  "PhoneNumber-US",
  "PkcsPrivateKey",
  "Ssn-US",
  "VehicleIdentificationNumber",
] as const;
