/**
 * The parts of the SARIF 2.1.0 schema that our logs use: for each object, which properties it may have (the schema closes
 * every object but property bags) and which it must; enumerations; the least number. Source:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
interface ObjectShape {
  readonly required?: readonly string[];
  /** Names of further properties that the schema knows, and that we do not use. */
  readonly others?: readonly string[];
  readonly properties: Readonly<Record<string, Shape>>;
}
type Shape =
  | "text"
  | "boolean"
  | "bag"
  | { readonly atLeast: number }
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | ObjectShape;

const message: ObjectShape = {
  properties: { text: "text", markdown: "text", id: "text" },
  others: ["arguments", "properties"],
};
const multiformat: ObjectShape = {
  required: ["text"],
  properties: { text: "text", markdown: "text" },
  others: ["properties"],
};
const level: Shape = { oneOf: ["none", "note", "warning", "error"] };

const descriptor: ObjectShape = {
  required: ["id"],
  properties: {
    id: "text",
    name: "text",
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    helpUri: "text",
    defaultConfiguration: {
      properties: { level, enabled: "boolean", rank: { atLeast: -1 } },
      others: ["parameters", "properties"],
    },
    properties: "bag",
  },
  others: ["deprecatedIds", "deprecatedGuids", "deprecatedNames", "guid", "messageStrings", "relationships"],
};

const location: ObjectShape = {
  properties: {
    physicalLocation: {
      properties: {
        artifactLocation: {
          properties: { uri: "text", uriBaseId: "text", index: { atLeast: -1 } },
          others: ["description", "properties"],
        },
        region: {
          properties: {
            startLine: { atLeast: 1 },
            startColumn: { atLeast: 1 },
            endLine: { atLeast: 1 },
            endColumn: { atLeast: 1 },
          },
          others: [
            "charOffset",
            "charLength",
            "byteOffset",
            "byteLength",
            "snippet",
            "message",
            "sourceLanguage",
            "properties",
          ],
        },
      },
      others: ["address", "contextRegion", "properties"],
    },
    logicalLocations: {
      list: {
        properties: { name: "text", fullyQualifiedName: "text", kind: "text" },
        others: ["index", "decoratedName", "parentIndex", "properties"],
      },
    },
  },
  others: ["id", "message", "annotations", "relationships", "properties"],
};

const result: ObjectShape = {
  required: ["message"],
  properties: {
    ruleId: "text",
    ruleIndex: { atLeast: -1 },
    level,
    message,
    locations: { list: location },
    partialFingerprints: { map: "text" },
    suppressions: {
      list: {
        required: ["kind"],
        properties: {
          kind: { oneOf: ["inSource", "external"] },
          status: { oneOf: ["accepted", "underReview", "rejected"] },
          justification: "text",
        },
        others: ["guid", "state", "location", "properties"],
      },
    },
  },
  others: [
    "kind",
    "rule",
    "guid",
    "correlationGuid",
    "occurrenceCount",
    "fingerprints",
    "rank",
    "baselineState",
    "properties",
  ],
};

const notification: ObjectShape = {
  required: ["message"],
  properties: { level, message },
  others: ["locations", "threadId", "timeUtc", "exception", "descriptor", "associatedRule", "properties"],
};

const log: ObjectShape = {
  required: ["version", "runs"],
  properties: {
    $schema: "text",
    version: { oneOf: ["2.1.0"] },
    runs: {
      list: {
        required: ["tool"],
        properties: {
          tool: {
            required: ["driver"],
            properties: {
              driver: {
                required: ["name"],
                properties: { name: "text", version: "text", informationUri: "text", rules: { list: descriptor } },
                others: ["fullName", "semanticVersion", "organization", "guid", "notifications", "taxa", "properties"],
              },
            },
            others: ["extensions", "properties"],
          },
          automationDetails: {
            properties: { id: "text" },
            others: ["description", "guid", "correlationGuid", "properties"],
          },
          columnKind: { oneOf: ["utf16CodeUnits", "unicodeCodePoints"] },
          invocations: {
            list: {
              required: ["executionSuccessful"],
              properties: { executionSuccessful: "boolean", toolExecutionNotifications: { list: notification } },
              others: ["commandLine", "startTimeUtc", "endTimeUtc", "exitCode", "properties"],
            },
          },
          results: { list: result },
        },
        others: [
          "artifacts",
          "logicalLocations",
          "originalUriBaseIds",
          "taxonomies",
          "versionControlProvenance",
          "properties",
        ],
      },
    },
  },
  others: ["inlineExternalProperties", "properties"],
};

/** What in a log breaks the published structure, by path. */
export function faultsOfSarif(value: unknown, shape: Shape = log, at = "$"): string[] {
  if (shape === "text" || shape === "boolean") {
    const type = shape === "text" ? "string" : "boolean";
    return typeof value === type && value !== "" ? [] : [`${at}: no ${shape}`];
  }
  if (shape === "bag") {
    return isObject(value) ? [] : [`${at}: no object`];
  }
  if ("atLeast" in shape) {
    return Number.isInteger(value) && Number(value) >= shape.atLeast
      ? []
      : [`${at}: no number from ${shape.atLeast} on`];
  }
  if ("oneOf" in shape) {
    return shape.oneOf.some((each) => each === value) ? [] : [`${at}: none of ${shape.oneOf.join(", ")}`];
  }
  if ("list" in shape) {
    return Array.isArray(value)
      ? value.flatMap((item, index) => faultsOfSarif(item, shape.list, `${at}[${index}]`))
      : [`${at}: no list`];
  }
  if (!isObject(value)) {
    return [`${at}: no object`];
  }
  if ("map" in shape) {
    return Object.entries(value).flatMap(([key, item]) => faultsOfSarif(item, shape.map, `${at}.${key}`));
  }
  const known = Object.entries(value).flatMap(([key, item]) => {
    const own = shape.properties[key];
    return own !== undefined
      ? faultsOfSarif(item, own, `${at}.${key}`)
      : shape.others?.includes(key) === true
        ? []
        : [`${at}.${key}: no such property`];
  });
  const missing = (shape.required ?? []).filter((key) => !(key in value)).map((key) => `${at}.${key}: missing`);
  return [...known, ...missing];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
