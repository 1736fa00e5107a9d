import { look, places } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import { isUnknown, type Props } from "../../judge/sdk";

/** Types that AWS Backup can back up, and how their ARNs begin after the account. */
export const stores: Readonly<Record<string, string>> = {
  "aws:ebs/volume:Volume": "ec2:volume/",
  "aws:ec2/instance:Instance": "ec2:instance/",
  "aws:efs/fileSystem:FileSystem": "elasticfilesystem:file-system/",
  "aws:fsx/lustreFileSystem:LustreFileSystem": "fsx:file-system/",
  "aws:fsx/windowsFileSystem:WindowsFileSystem": "fsx:file-system/",
  "aws:fsx/ontapFileSystem:OntapFileSystem": "fsx:file-system/",
  "aws:fsx/openZfsFileSystem:OpenZfsFileSystem": "fsx:file-system/",
};

/** Databases, which AWS Backup can back up beside what they do themselves. */
export const databases: Readonly<Record<string, string>> = {
  "aws:rds/instance:Instance": "rds:db:",
  "aws:rds/cluster:Cluster": "rds:cluster:",
  "aws:docdb/cluster:Cluster": "rds:cluster:",
  "aws:neptune/cluster:Cluster": "rds:cluster:",
  "aws:dynamodb/table:Table": "dynamodb:table/",
};

/** The properties that name what an ARN ends in. */
const identifiers = ["clusterIdentifier", "identifier", "name"];

/** The selections of a stack and what they reach. */
export class Selections {
  constructor(private readonly selections: readonly StackResource[]) {}

  /** Whether one of them reaches the resource, or may reach it: what is not known yet is not held against it. */
  public select(resource: StackResource): boolean {
    return this.selections.some((selection) => names(selection, resource) || matchesTags(selection.props, resource));
  }
}

/** By its own ARN, or by a pattern with conditions that its tags fulfil. */
function names(selection: StackResource, resource: StackResource): boolean {
  if (selection.dependenciesOf("resources").some(({ urn }) => urn === resource.urn)) {
    return true;
  }
  const patterns = places(selection.props, "resources[]").flatMap(({ look: seen }) =>
    seen.state === "known" ? [String(seen.value)] : [],
  );
  return patterns.some((pattern) => covers(pattern, resource)) && meetsConditions(selection.props, resource);
}

function covers(pattern: string, { type, props }: StackResource): boolean {
  const store = stores[type] ?? databases[type] ?? "";
  const [service = ""] = store.split(":");
  const prefix = store.slice(service.length + 1);
  const named = identifiers.map((name) => look(props, name)).find(({ state }) => state === "known");
  const own = type in databases && named?.state === "known" ? String(named.value) : undefined;
  return (
    pattern === "*" ||
    new RegExp(`^arn:[^:]+:(${service}|\\*):[^:]*:[^:]*:(\\*|${prefix}\\*)$`).test(pattern) ||
    (own !== undefined && pattern.startsWith("arn:") && pattern.endsWith(`:${prefix}${own}`))
  );
}

function meetsConditions(selection: Props, resource: StackResource): boolean {
  return ["stringEquals", "stringLikes"].every((kind) =>
    places(selection, `conditions[].${kind}[]`).every(
      ({ look: seen }) => seen.state !== "known" || hasTag(resource, seen.value as Props),
    ),
  );
}

function matchesTags(selection: Props, resource: StackResource): boolean {
  return places(selection, "selectionTags[]").some(
    ({ look: seen }) => seen.state === "known" && hasTag(resource, seen.value as Props),
  );
}

/** Whether a resource has a tag of this value, of its own or by its provider; what is not known yet is not held against it. */
export function hasTag({ props, defaultTags }: StackResource, { key, value }: Props): boolean {
  const name = String(key).replace(/^aws:ResourceTag\//, "");
  const tags = look(props, "tags");
  const own = (tags.state === "known" ? (tags.value as Props)[name] : undefined) ?? defaultTags[name];
  if (tags.state === "unknown" || isUnknown(own) || isUnknown(value)) {
    return true;
  }
  const like = String(value)
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return own !== undefined && new RegExp(`^${like}$`).test(String(own));
}
