/** A kind of identifier that no AWS service knows by itself, and how it is written. */
export interface PhiPattern {
  /** Letters, digits and hyphens. */
  readonly name: string;
  readonly description: string;
  /** Without look-around, back references and capturing groups, so that Bedrock and Macie both accept it. */
  readonly pattern: string;
  /** Words of which one stands near it; Macie counts a match only with one of these within `KEYWORD_DISTANCE`. */
  readonly keywords: readonly string[];
  /** The same for CloudWatch Logs, which accepts neither groups nor colons, and at most 200 characters. */
  readonly logPattern: string;
}

/**
 * Identifiers of 45 CFR 164.514(b)(2)(i) that Bedrock's and Macie's own lists leave out: record numbers (H), dates of birth
 * (C), health plan numbers (I), account numbers (J), device identifiers (M). The number alone says nothing, so each is
 * recognised with the word that goes with it; a beneficiary number has a form of its own.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html
 * @see https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-format
 */
export const PHI_PATTERNS: readonly PhiPattern[] = [
  {
    name: "medical-record-number",
    description: "Medical record number with its label: MRN 00123456",
    pattern: "\\b(?:MRN|[Mm]edical [Rr]ecord(?: [Nn]umber| [Nn]o\\.?)?)[ :#-]{0,3}[A-Z]{0,3}[0-9]{5,12}\\b",
    keywords: ["mrn", "medical record"],
    logPattern: "MRN.{0,3}[A-Z]{0,3}[0-9]{5,12}",
  },
  {
    name: "date-of-birth",
    description: "Date of birth with its label: DOB 1980-02-29 or date of birth: 02/29/1980",
    pattern: "\\b(?:DOB|[Dd]ate of [Bb]irth|[Bb]orn(?: on)?)[ :]{0,3}[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}\\b",
    keywords: ["dob", "date of birth", "born"],
    logPattern: "DOB.{0,3}[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}",
  },
  {
    name: "health-plan-id",
    description: "Member, subscriber, policy or group number of a health plan with its label",
    pattern:
      "\\b(?:[Mm]ember|[Ss]ubscriber|[Pp]olicy|[Gg]roup|[Pp]lan) ?(?:ID|[Nn]umber|[Nn]o\\.?)[ :#-]{0,3}[A-Z0-9-]{6,20}\\b",
    keywords: ["member", "subscriber", "policy", "group", "plan"],
    logPattern: "[Mm]ember ?ID.{0,3}[A-Z0-9-]{6,20}",
  },
  {
    name: "medicare-beneficiary-id",
    description: "Medicare beneficiary identifier, with or without hyphens",
    pattern:
      "\\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2}\\b",
    keywords: ["mbi", "medicare", "beneficiary"],
    logPattern:
      "[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2}",
  },
  {
    name: "encounter-number",
    description: "Number of an encounter, visit, account or laboratory order with its label",
    pattern:
      "\\b(?:[Ee]ncounter|[Vv]isit|[Aa]ccession|[Pp]atient [Aa]ccount) ?(?:ID|[Nn]umber|[Nn]o\\.?)[ :#-]{0,3}[A-Z0-9-]{5,20}\\b",
    keywords: ["encounter", "visit", "accession", "account"],
    logPattern: "[Ee]ncounter.{0,10}[0-9]{5,20}",
  },
  {
    name: "device-identifier",
    description: "Unique device identifier of an implant or instrument: its GS1 item number",
    pattern: "\\b(?:UDI|[Dd]evice [Ii]dentifier)[ :#-]{0,3}(?:.01.)?[0-9]{14}\\b",
    keywords: ["udi", "device identifier"],
    logPattern: "UDI.{0,8}[0-9]{14}",
  },
];

/** Characters between a keyword and what Macie counts as a match (1 to 300). */
export const KEYWORD_DISTANCE = 50;
