import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { type CloudFormationFacts } from "./model";

type Database = ReturnType<typeof loadAwsServiceSpecSync>;
type CloudFormationResource = ReturnType<Database["all"]>[number] & {
  readonly cloudFormationType: string;
  readonly properties: Readonly<Record<string, CloudFormationProperty>>;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly arnTemplate?: string;
  readonly isStateful?: boolean;
};

interface CloudFormationProperty {
  readonly type: { readonly type: string; readonly allowedValues?: readonly (string | number)[] };
  readonly defaultValue?: string;
  readonly causesReplacement?: "yes" | "no" | "maybe";
}

/** What is known of a type of the package before AWS's specification is asked. */
export interface Described {
  readonly module: string;
  readonly className: string;
  readonly properties: readonly string[];
  /** The service parts of the ARNs in the type's documentation: another name of the service. */
  readonly arnServices: readonly string[];
  /** The other types of the module: a longer name that is one of theirs is not meant (EgressOnlyInternetGateway). */
  readonly siblings: readonly string[];
}

/** What the specification says of one property. */
export interface PropertyFacts {
  readonly replaces: boolean;
  readonly allowed?: readonly string[];
  readonly default?: string;
}

/** A resource of the specification, with its properties under the package's names. */
export interface SpecifiedResource {
  readonly facts: CloudFormationFacts;
  property(name: string): PropertyFacts | undefined;
}

interface Candidate {
  readonly resource: CloudFormationResource;
  readonly service: string;
  readonly name: string;
  readonly arnService?: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Values that the service takes and CloudFormation does not, so that the specification leaves them out: it cannot make
 * SecureString parameters (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
 */
const BEYOND_CLOUDFORMATION: Readonly<Record<string, readonly string[]>> = {
  "AWS::SSM::Parameter.type": ["SecureString"],
};

let candidates: readonly Candidate[] | undefined;

function normalized(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function loadCandidates(): readonly Candidate[] {
  const resources = loadAwsServiceSpecSync().all("resource") as unknown as readonly CloudFormationResource[];
  return resources.map((resource) => {
    const [, service = "", name = ""] = resource.cloudFormationType.split("::");
    return {
      resource,
      service: normalized(service),
      name: normalized(name),
      arnService: resource.arnTemplate?.split(":")[2],
      words: new Set([...Object.keys(resource.properties), ...Object.keys(resource.attributes)].map(normalized)),
    };
  });
}

/**
 * Finds the resource of AWS's specification that is the same as a type of the package. There is no table: the two
 * sources name a resource alike (by case, grouping and prefixes apart), and have most of their properties in common.
 */
export function findSpecified(described: Described): SpecifiedResource | undefined {
  candidates ??= loadCandidates();
  const others = new Set(described.siblings.map(normalized).filter((name) => name.length > described.className.length));
  let best: { readonly candidate: Candidate; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const score = others.has(candidate.name) ? 0 : similarity(described, candidate);
    if (score > (best?.score ?? 0)) {
      best = { candidate, score };
    }
  }
  return best === undefined ? undefined : specified(best.candidate);
}

function similarity(described: Described, candidate: Candidate): number {
  const module = normalized(described.module);
  const className = normalized(described.className);
  const name = nameLikeness(className, module, candidate);
  if (name === 0) {
    return 0;
  }
  const isNear =
    described.arnServices.some(
      (arn) => arn === candidate.arnService || candidate.service.startsWith(normalized(arn)),
    ) || className.startsWith(candidate.service.replace(/s$/, ""));
  const service = Math.max(serviceLikeness(module, candidate.service), isNear ? 0.7 : 0);
  const overlap = commonWords(described, candidate);
  // Either the service is the same one, or so much else is that it must be (log groups are filed under CloudWatch).
  if ((service === 0 && (name < 1 || overlap < 0.4)) || (name < 0.95 && overlap < 0.2)) {
    return 0;
  }
  return 2 * name + 2 * service + 3 * overlap;
}

/** 1 for the same name; less for Instance and DBInstance, or EventRule and Rule; 0 for anything else. */
function nameLikeness(className: string, module: string, candidate: Candidate): number {
  if (className === candidate.name) {
    return 1;
  }
  if (candidate.name === module + className) {
    return 0.95;
  }
  const [short, long] =
    className.length < candidate.name.length ? [className, candidate.name] : [candidate.name, className];
  return long.endsWith(short) ? 0.5 + (0.4 * short.length) / long.length : 0;
}

function serviceLikeness(module: string, service: string): number {
  const [short, long] = module.length < service.length ? [module, service] : [service, module];
  return module === service ? 1 : long.startsWith(short) || long.endsWith(short) ? 0.6 : 0;
}

/** The share of properties that both have, between 0 and 1 (the cosine of the two sets). */
function commonWords(described: Described, candidate: Candidate): number {
  const words = described.properties.filter((name) => name !== "region" && name !== "tagsAll").map(normalized);
  const isKnown = (word: string): boolean =>
    [word, candidate.name + word, `${word}name`, `${word}document`].some((other) => candidate.words.has(other)) ||
    (word === "arn" &&
      [...candidate.words].some((other) => other.endsWith(word) && candidate.name.endsWith(other.slice(0, -3))));
  return words.filter(isKnown).length / Math.sqrt(Math.max(1, words.length) * Math.max(1, candidate.words.size));
}

function specified({ resource, name }: Candidate): SpecifiedResource {
  const properties = new Map(Object.entries(resource.properties).map(([key, property]) => [normalized(key), property]));
  return {
    facts: {
      type: resource.cloudFormationType,
      stateful: resource.isStateful === true,
      ...(resource.arnTemplate === undefined ? {} : { arnTemplate: resource.arnTemplate }),
    },
    property: (key) => {
      const exact = properties.get(normalized(key));
      const property = exact ?? properties.get(relatedName(normalized(key), name, [...properties.keys()]) ?? "");
      const more = BEYOND_CLOUDFORMATION[`${resource.cloudFormationType}.${key}`] ?? [];
      return property && factsOf(property, exact !== undefined, more);
    },
  };
}

/** `bucket` is BucketName, `identifier` is DBInstanceIdentifier, `username` is MasterUsername. */
function relatedName(key: string, resourceName: string, names: readonly string[]): string | undefined {
  const direct = [`${key}s`, key.replace(/s$/, ""), `${key}name`, resourceName + key].find((name) =>
    names.includes(name),
  );
  const tails = key.length >= 4 ? names.filter((name) => name.endsWith(key)) : [];
  return direct ?? (tails.length === 1 ? tails[0] : undefined);
}

function factsOf(property: CloudFormationProperty, exact: boolean, more: readonly string[]): PropertyFacts {
  const allowed = exact && property.type.type === "string" ? property.type.allowedValues : undefined;
  return {
    replaces: property.causesReplacement === "yes",
    ...(allowed === undefined ? {} : { allowed: [...allowed.map(String), ...more] }),
    ...(!exact || property.defaultValue === undefined
      ? {}
      : { default: property.defaultValue.replace(/^"(.*)"$/, "$1") }),
  };
}
