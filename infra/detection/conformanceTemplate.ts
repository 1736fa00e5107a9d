import { type ConformanceRule } from "./conformanceRules";

/** The most rules that AWS accepts in one conformance pack. https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html */
const MOST_RULES = 130;
/** The longest description of a Config rule, in characters. */
const LONGEST_DESCRIPTION = 256;
/** The longest template that AWS reads from S3, in bytes. https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html */
const LARGEST_TEMPLATE = 300 * 1024;

/** Name of a rule in the pack: `hipaa-rds-storage-encrypted`; Config adds the pack's own suffix. */
export function conformanceRuleName(identifier: string): string {
  return `hipaa-${identifier.toLowerCase().replaceAll("_", "-")}`;
}

/**
 * The template of a conformance pack, the same text for the same rules. Each rule says in its description which paragraphs
 * of the HIPAA Security Rule it gives evidence for (R-002-18, R-003-22).
 *
 * @throws Error when there are no rules, more than AWS accepts, one twice, or the template is too large
 * @see https://docs.aws.amazon.com/config/latest/developerguide/custom-conformance-pack.html
 */
export function conformanceTemplate(rules: readonly ConformanceRule[]): string {
  const identifiers = new Set(rules.map(({ identifier }) => identifier));
  if (rules.length === 0 || rules.length > MOST_RULES || identifiers.size !== rules.length) {
    throw new Error(`A conformance pack has 1 to ${MOST_RULES} rules, each once; these are ${rules.length}.`);
  }
  const resources = rules.map((rule) => [logicalId(rule.identifier), configRule(rule)] as const);
  const text = `${JSON.stringify({ Resources: Object.fromEntries(resources) }, undefined, 1)}\n`;
  if (Buffer.byteLength(text) > LARGEST_TEMPLATE) {
    throw new Error(`The template has ${Buffer.byteLength(text)} bytes; AWS reads ${LARGEST_TEMPLATE}.`);
  }
  return text;
}

function configRule({ identifier, citations, parameters }: ConformanceRule) {
  return {
    Type: "AWS::Config::ConfigRule",
    Properties: {
      ConfigRuleName: conformanceRuleName(identifier),
      Description: describe(citations),
      ...(parameters === undefined ? {} : { InputParameters: parameters }),
      Source: { Owner: "AWS", SourceIdentifier: identifier },
    },
  };
}

/** `RDS_STORAGE_ENCRYPTED` becomes `RdsStorageEncrypted`: CloudFormation takes letters and digits only. */
function logicalId(identifier: string): string {
  return identifier
    .toLowerCase()
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** As many citations as fit. */
function describe(citations: readonly string[]): string {
  let text = "45 CFR";
  for (const citation of citations) {
    const longer = `${text}${text.endsWith("CFR") ? " " : ", "}${citation}`;
    if (longer.length > LONGEST_DESCRIPTION - 2) {
      return `${text} …`;
    }
    text = longer;
  }
  return text;
}
