import { between, length, matches, oneOf, others, propertyOf } from "./checks";
import { isGiven } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/Route53/latest/APIReference";
const RECORD = ["aws:route53/record:Record"];
const ZONE = ["aws:route53/zone:Zone"];
const REFUSED = "InvalidChangeBatch";
const RECORD_TYPES = [
  ...["A", "AAAA", "CAA", "CNAME", "DS", "HTTPS", "MX", "NAPTR", "NS", "PTR", "SOA", "SPF", "SRV", "SSHFP", "SVCB"],
  ...["TLSA", "TXT"],
];

const aliasOrValues: Check = (_records, { inputs }) => {
  const [aliases, records] = [inputs["aliases"], inputs["records"]];
  const given = (value: unknown): boolean => isGiven(value) && (!Array.isArray(value) || value.length > 0);
  if (given(aliases) === given(records) && aliases !== UNKNOWN && records !== UNKNOWN) {
    return `${REFUSED}: A record has either values or an alias target.`;
  }
  return given(records) && !given(aliases) && !isGiven(inputs["ttl"])
    ? `${REFUSED}: A record with values needs a TTL.`
    : undefined;
};

const ttlOfAlias: Check = (_ttl, { inputs: { aliases } }) =>
  Array.isArray(aliases) && aliases.length > 0 ? `${REFUSED}: An alias record takes no TTL.` : undefined;

const oneName: Check = (records, { inputs: { type } }) =>
  type === "CNAME" && Array.isArray(records) && records.length > 1
    ? `${REFUSED}: A CNAME record has one value.`
    : undefined;

const fold = (name: unknown): unknown => (typeof name === "string" ? name.toLowerCase().replace(/\.$/, "") : name);

const recordIsNew: Check = (name, context) => {
  const { type, zoneId, setIdentifier, allowOverwrite } = context.inputs;
  const taken = others(context).some(
    (other) =>
      fold(propertyOf(other, "name")) === fold(name) &&
      propertyOf(other, "type") === type &&
      propertyOf(other, "zoneId") === zoneId &&
      !isGiven(propertyOf(other, "setIdentifier")),
  );
  return typeof zoneId === "string" &&
    !isGiven(setIdentifier) &&
    allowOverwrite !== true &&
    allowOverwrite !== UNKNOWN &&
    taken
    ? `${REFUSED}: Tried to create resource record set [name='${String(name)}', type='${String(type)}'] but it already exists`
    : undefined;
};

const limit = (types: readonly string[], property: string, check: Check, page: string): Limit => {
  return { types, property, check, source: `${API}/${page}.html` };
};
const NAME = /^(\*\.|\*$)?([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.?)*$/;

/** Limits of Route 53 records and zones. */
export const route53: readonly Limit[] = [
  limit(RECORD, "name", length(REFUSED, 1, 255), "API_ResourceRecordSet"),
  limit(RECORD, "name", matches(REFUSED, NAME, "is not a domain name"), "API_ResourceRecordSet"),
  limit(RECORD, "name", recordIsNew, "API_ChangeResourceRecordSets"),
  limit(RECORD, "type", oneOf(REFUSED, RECORD_TYPES), "API_ResourceRecordSet"),
  limit(RECORD, "ttl", between(REFUSED, 0, 2147483647), "API_ResourceRecordSet"),
  limit(RECORD, "ttl", ttlOfAlias, "API_ResourceRecordSet"),
  { ...limit(RECORD, "records", aliasOrValues, "API_ResourceRecordSet"), whenAbsent: true },
  limit(RECORD, "records", oneName, "API_ResourceRecordSet"),
  limit(RECORD, "records[]", length(REFUSED, 1, 4000), "API_ResourceRecord"),
  limit(ZONE, "name", matches("InvalidDomainName", NAME, "is not a domain name"), "API_CreateHostedZone"),
];
