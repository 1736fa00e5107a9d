import type { Severity } from "@pulumi/policy";

/** A standard or implementation specification of the HIPAA Security Rule, e.g. `164.312(a)(2)(iv)`. */
export type Citation = keyof typeof citations;

/**
 * The provisions of 45 CFR Part 164, Subpart C, that controls cite, with their captions.
 * Source: https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C
 */
export const citations = {
  "164.308(a)(1)(ii)(A)": "Risk analysis",
  "164.308(a)(1)(ii)(B)": "Risk management",
  "164.308(a)(1)(ii)(D)": "Information system activity review",
  "164.308(a)(3)(i)": "Workforce security",
  "164.308(a)(3)(ii)(A)": "Authorization and/or supervision",
  "164.308(a)(3)(ii)(B)": "Workforce clearance procedure",
  "164.308(a)(4)(i)": "Information access management",
  "164.308(a)(4)(ii)(A)": "Isolating health care clearinghouse functions",
  "164.308(a)(4)(ii)(B)": "Access authorization",
  "164.308(a)(4)(ii)(C)": "Access establishment and modification",
  "164.308(a)(5)(ii)(B)": "Protection from malicious software",
  "164.308(a)(5)(ii)(C)": "Log-in monitoring",
  "164.308(a)(5)(ii)(D)": "Password management",
  "164.308(a)(6)(ii)": "Response and reporting",
  "164.308(a)(7)(i)": "Contingency plan",
  "164.308(a)(7)(ii)(A)": "Data backup plan",
  "164.308(a)(7)(ii)(B)": "Disaster recovery plan",
  "164.308(a)(7)(ii)(C)": "Emergency mode operation plan",
  "164.310(d)(2)(iv)": "Data backup and storage",
  "164.312(a)(1)": "Access control",
  "164.312(a)(2)(i)": "Unique user identification",
  "164.312(a)(2)(ii)": "Emergency access procedure",
  "164.312(a)(2)(iii)": "Automatic logoff",
  "164.312(a)(2)(iv)": "Encryption and decryption",
  "164.312(b)": "Audit controls",
  "164.312(c)(1)": "Integrity",
  "164.312(c)(2)": "Mechanism to authenticate electronic protected health information",
  "164.312(d)": "Person or entity authentication",
  "164.312(e)(1)": "Transmission security",
  "164.312(e)(2)(i)": "Integrity controls",
  "164.312(e)(2)(ii)": "Encryption",
  "164.316(b)(2)(i)": "Time limit",
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
  /** Advice: it has legitimate exceptions that a preview cannot tell. @default mandatory */
  readonly level?: "advisory";
  /** Why it matters and what exactly is judged. */
  readonly description: string;
  /** How to mend a violation. */
  readonly remediation: string;
  /** The vendor's page that states the facts. */
  readonly source: string;
  readonly equivalents: Equivalents;
}
