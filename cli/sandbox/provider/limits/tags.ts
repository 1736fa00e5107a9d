import { isRecord } from "./paths";
import { type Check, type Limit } from "./types";

const SOURCE = "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html";
const MOST = 50;
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
// EC2 takes any character in a tag.
const ANY_CHARACTER = /^aws:(ec2|vpc|ebs)\//;

const check: Check = (tags, { type }) => {
  if (!isRecord(tags)) {
    return undefined;
  }
  const keys = Object.keys(tags);
  if (keys.length > MOST) {
    return `TooManyTags: ${keys.length} tags given, at most ${MOST} are allowed on one resource.`;
  }
  for (const key of keys) {
    const value = tags[key];
    if (key.length < 1 || key.length > 128) {
      return `InvalidTag: The tag key '${key}' must have 1 to 128 characters.`;
    }
    if (/^aws:/i.test(key)) {
      return `InvalidTag: The tag key '${key}' begins with the reserved prefix aws:.`;
    }
    if (typeof value === "string" && value.length > 256) {
      return `InvalidTag: The value of tag '${key}' must have at most 256 characters.`;
    }
    const texts = typeof value === "string" ? [key, value] : [key];
    if (!ANY_CHARACTER.test(type) && !texts.every((text) => CHARACTERS.test(text))) {
      return `InvalidTag: The tag '${key}' may only hold letters, numbers, spaces and _ . : / = + - @.`;
    }
  }
  return undefined;
};

/** Tags, on any resource; `tagsAll` are those with the provider's default tags. */
export const tags: readonly Limit[] = [
  { property: "tags", check, source: SOURCE },
  {
    property: "tagsAll",
    check: (all, context) => (check(context.inputs["tags"], context) === undefined ? check(all, context) : undefined),
    source: SOURCE,
  },
];
