import type { Severity } from "@pulumi/policy";

/** A standard or implementation specification of the HIPAA Security Rule, e.g. `164.312(a)(2)(iv)`. */
export type Citation = keyof typeof citations;

/**
 * The provisions of 45 CFR Part 164, Subpart C, that controls cite, with their captions.
 * Source: https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C
 */
export const citations = {
  "164.308(a)(1)(ii)(D)": "Information system activity review",
  "164.308(a)(4)(ii)(A)": "Isolating health care clearinghouse functions",
  "164.308(a)(6)(ii)": "Response and reporting",
  "164.308(a)(7)(ii)(A)": "Data backup plan",
  "164.312(a)(1)": "Access control",
  "164.312(a)(2)(iv)": "Encryption and decryption",
  "164.312(b)": "Audit controls",
  "164.312(c)(1)": "Integrity",
  "164.312(c)(2)": "Mechanism to authenticate electronic protected health information",
  "164.312(e)(1)": "Transmission security",
  "164.312(e)(2)(i)": "Integrity controls",
  "164.312(e)(2)(ii)": "Encryption",
} as const;

/** The same check in other tools, so that a team can retire it knowingly. Ids as those tools write them. */
export interface Equivalents {
  readonly awsConfig?: readonly string[];
  readonly securityHub?: readonly string[];
  readonly cdkNag?: readonly string[];
  readonly checkov?: readonly string[];
  readonly prowler?: readonly string[];
}

/** One control, as data: rule, documents, tests and evidence all read it from here. */
export interface Control {
  /** `<service>-<resource>-<verb>-<what>`; verbs: require, forbid, limit. The same id everywhere. */
  readonly id: string;
  /** One sentence: what must hold. It opens every message. */
  readonly title: string;
  /** The provisions that the control serves; the first one is the one that messages cite. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly severity: Severity;
  /** Why it matters and what exactly is judged. */
  readonly description: string;
  /** How to mend a violation. */
  readonly remediation: string;
  /** The vendor's page that states the facts. */
  readonly source: string;
  readonly equivalents: Equivalents;
}
