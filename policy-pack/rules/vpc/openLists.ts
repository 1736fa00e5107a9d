import { look, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import { isInternet, type Permission } from "./traffic";

const listType = "aws:ec2/managedPrefixList:ManagedPrefixList";
const entryType = "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry";
export const prefixListTypes: readonly string[] = [listType, entryType];

/** The prefix lists of a stack that hold the internet, in their own entries or in entries of their own. */
export class OpenLists {
  private readonly lists: References;
  private readonly open: ReadonlySet<string>;

  constructor(stack: Stack) {
    const all = stack.ofType([listType]);
    this.lists = new References(all, ["id"]);
    const wide = stack.ofType([entryType]).filter(({ props }) => holdsInternet(look(props, "cidr")));
    const own = all.filter(({ props }) => places(props, "entries[].cidr").some((place) => holdsInternet(place.look)));
    this.open = new Set([...own.map(({ urn }) => urn), ...this.lists.group(wide, "prefixListId").keys()]);
  }

  /** Whether a permission of this resource lets in an open list. */
  public admittedBy(resource: StackResource, { lists }: Permission): boolean {
    return lists.some(({ at }) => this.lists.of(resource, at).some(({ urn }) => this.open.has(urn)));
  }
}

function holdsInternet(seen: ReturnType<typeof look>): boolean {
  return seen.state === "known" && isInternet(seen.value);
}
