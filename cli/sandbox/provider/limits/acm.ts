import { count, length, matches, oneOf } from "./checks";
import { isGiven, stringsOf } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const SOURCE = "https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html";
const TYPES = ["aws:acm/certificate:Certificate"];
const REFUSED = "ValidationException";
const DOMAIN = /^(\*\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])$/;
const domain = matches("InvalidDomainValidationOptionsException", DOMAIN, "is not a domain name");
/** What ACM issues itself; other algorithms can only be imported or come from a private authority. */
const PUBLIC = ["RSA_2048", "EC_prime256v1", "EC_secp384r1"];
const ALL = ["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"];
const DEFAULT_NAMES = 10;

const requestable: Check = (algorithm, { inputs }) => {
  const own = isGiven(inputs["certificateAuthorityArn"]) || isGiven(inputs["certificateBody"]);
  return typeof algorithm === "string" && ALL.includes(algorithm) && !PUBLIC.includes(algorithm) && !own
    ? `${REFUSED}: The algorithm ${algorithm} is not supported for public certificates: ${PUBLIC.join(", ")}`
    : undefined;
};

const validated: Check = (method, { inputs }) => {
  const requested =
    isGiven(inputs["domainName"]) && !isGiven(inputs["certificateAuthorityArn"]) && !isGiven(inputs["certificateBody"]);
  return requested && method === undefined ? `${REFUSED}: A public certificate needs a validation method.` : undefined;
};

const wildcardByHttp: Check = (method, { inputs }) =>
  method === "HTTP" &&
  [inputs["domainName"], ...stringsOf(inputs["subjectAlternativeNames"])].some((name) => String(name).startsWith("*."))
    ? `${REFUSED}: HTTP validation does not support wildcard domain names.`
    : undefined;

const someSource: Check = (_name, { inputs }) => {
  const [name, body] = [inputs["domainName"], inputs["certificateBody"]];
  return isGiven(name) === isGiven(body) && name !== UNKNOWN && body !== UNKNOWN
    ? `${REFUSED}: A certificate is either requested for a domain name or imported with its body.`
    : undefined;
};

const limit = (property: string, check: Check, source = SOURCE): Limit => ({ types: TYPES, property, check, source });

/** Limits of ACM certificates. */
export const acm: readonly Limit[] = [
  { ...limit("domainName", someSource), whenAbsent: true },
  limit("domainName", length(REFUSED, 1, 253)),
  limit("domainName", domain),
  limit("subjectAlternativeNames[]", length(REFUSED, 1, 253)),
  limit("subjectAlternativeNames[]", domain),
  limit(
    "subjectAlternativeNames",
    // The common name counts as one of the names.
    count("LimitExceededException", 0, DEFAULT_NAMES - 1, "alternative names"),
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
  ),
  limit("keyAlgorithm", oneOf(REFUSED, ALL)),
  limit(
    "keyAlgorithm",
    requestable,
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html",
  ),
  limit("validationMethod", oneOf(REFUSED, ["DNS", "EMAIL", "HTTP", "NONE"])),
  { ...limit("validationMethod", validated), whenAbsent: true },
  limit("validationMethod", wildcardByHttp, "https://docs.aws.amazon.com/acm/latest/userguide/http-validation.html"),
  limit("options.certificateTransparencyLoggingPreference", oneOf(REFUSED, ["ENABLED", "DISABLED"])),
];
