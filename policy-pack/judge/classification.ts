import { look, type Look } from "./look";
import type { Judged, Stack } from "./resource";
import type { Props } from "./sdk";
import { storeTypes } from "./stores";

/** The tag that says what a resource keeps, unless the pack's configuration names another. */
export const DEFAULT_CLASSIFICATION_TAG = "DataClassification";

/** Classes of data whose loss harms no patient. */
const harmless: ReadonlySet<string> = new Set([
  "synthetic",
  "public",
  "test",
  "demo",
  "non-phi",
  "nonphi",
  "de-identified",
  "deidentified",
]);

/** Classes that say what a resource is for rather than what it keeps: the rest of the stack decides. */
const supporting: ReadonlySet<string> = new Set(["internal", "audit", "operations", "none"]);

const stores: ReadonlySet<string> = new Set(storeTypes);

/** What the tags of a stack say about its data. */
export class Classification {
  /** The tag's name; names are compared without case and separators. */
  private tag = plainName(DEFAULT_CLASSIFICATION_TAG);

  /** Reads another tag from now on. */
  public use(tag: string): void {
    this.tag = plainName(tag);
  }

  /**
   * The class that a resource states, in lower case: by a tag of its own, or by one that its provider puts on all that it
   * makes. A tag whose value is not known says nothing.
   */
  public of({ props, defaultTags }: Pick<Judged, "props" | "defaultTags">): string | undefined {
    const given = look(props, "tags");
    const own = given.state === "known" && typeof given.value === "object" ? (given.value as Props) : {};
    const seen = this.tagIn(own) ?? this.tagIn(defaultTags);
    return seen?.state === "known" ? String(seen.value).trim().toLowerCase() : undefined;
  }

  /** Whether a resource has the tag, with a value that may not be known yet. */
  public states({ props, defaultTags }: Pick<Judged, "props" | "defaultTags">): boolean {
    const given = look(props, "tags");
    const own = given.state === "known" && typeof given.value === "object" ? (given.value as Props) : {};
    return [this.tagIn(own), this.tagIn(defaultTags)].some((seen) => seen !== undefined && seen.state !== "absent");
  }

  /** Whether a tag of this name is the one that says what a resource keeps. */
  public isTag(name: string): boolean {
    return plainName(name) === this.tag;
  }

  private tagIn(tags: Props): Look | undefined {
    const name = Object.keys(tags).find((key) => plainName(key) === this.tag);
    return name === undefined ? undefined : look({ value: tags[name] }, "value");
  }
}

/**
 * Whether a resource keeps patient data, or stands in front of what does. Its own class decides. A store without one
 * counts as PHI; for anything else the stores of the stack decide: without a word on harmless data there is PHI.
 */
export function keepsPatientData(resource: Judged, stack: Stack): boolean {
  const own = stack.classification.of(resource);
  if (own !== undefined && !supporting.has(own)) {
    return !harmless.has(own);
  }
  if (own === undefined && stores.has(resource.type)) {
    return true;
  }
  const stated = stack.classes().filter((item) => !supporting.has(item));
  return stated.length === 0 || stated.some((item) => !harmless.has(item));
}

/** Whether a resource says that it keeps patient data. */
export function statesPatientData(resource: Judged, stack: Stack): boolean {
  return /^e?phi$/.test(stack.classification.of(resource) ?? "");
}

function plainName(tag: string): string {
  return tag.toLowerCase().replace(/[^a-z0-9]/g, "");
}
