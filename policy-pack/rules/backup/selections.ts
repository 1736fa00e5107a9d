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

/** The selections of a stack and what they reach. */
export class Selections {
  constructor(private readonly selections: readonly StackResource[]) {}

  /** Whether one of them reaches the resource, or may reach it: what is not known yet is not held against it. */
  public select(resource: StackResource): boolean {
    return this.selections.some(
      (selection) => names(selection, resource) || matchesTags(selection.props, resource.props),
    );
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
  return (
    patterns.some((pattern) => coversType(pattern, stores[resource.type] ?? "")) &&
    meetsConditions(selection.props, resource.props)
  );
}

function coversType(pattern: string, store: string): boolean {
  const [service = "", prefix = ""] = store.split(":");
  return pattern === "*" || new RegExp(`^arn:[^:]+:(${service}|\\*):[^:]*:[^:]*:(\\*|${prefix}\\*)$`).test(pattern);
}

function meetsConditions(selection: Props, resource: Props): boolean {
  return ["stringEquals", "stringLikes"].every((kind) =>
    places(selection, `conditions[].${kind}[]`).every(
      ({ look: seen }) => seen.state !== "known" || hasTag(resource, seen.value as Props),
    ),
  );
}

function matchesTags(selection: Props, resource: Props): boolean {
  return places(selection, "selectionTags[]").some(
    ({ look: seen }) => seen.state === "known" && hasTag(resource, seen.value as Props),
  );
}

function hasTag(resource: Props, { key, value }: Props): boolean {
  const name = String(key).replace(/^aws:ResourceTag\//, "");
  const tags = look(resource, "tags");
  const own = tags.state === "known" ? (tags.value as Props)[name] : undefined;
  if (tags.state === "unknown" || isUnknown(own) || isUnknown(value)) {
    return true;
  }
  const like = String(value)
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return own !== undefined && new RegExp(`^${like}$`).test(String(own));
}
