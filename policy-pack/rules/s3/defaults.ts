import { look, places, type Look } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Props } from "../../judge/sdk";
import { bucketEncryptionTypes } from "../../judge/twins";

/** One statement of a bucket's default encryption. */
export interface DefaultEncryption {
  readonly at: string;
  /** The top-level property that it is part of; dependencies are known for those. */
  readonly property: string;
  readonly algorithm: Look;
  readonly key: Look;
}

/** Where each type states default encryption: of its own, or in the deprecated form inside the bucket. */
function pathOf(type: string): string {
  if (bucketEncryptionTypes.includes(type)) {
    return "rules[].applyServerSideEncryptionByDefault";
  }
  return type === "aws:s3/bucketV2:BucketV2"
    ? "serverSideEncryptionConfigurations[].rules[].applyServerSideEncryptionByDefaults[]"
    : "serverSideEncryptionConfiguration.rule.applyServerSideEncryptionByDefault";
}

/**
 * What a resource states about default encryption. A statement that is unknown as a whole has an unknown algorithm; none
 * at all gives an empty list.
 */
export function defaultsOf(resource: Judged): readonly DefaultEncryption[] {
  const path = pathOf(resource.type);
  const property = path.split(/[.[]/)[0] ?? path;
  return places(resource.props, path)
    .filter((place) => place.look.state !== "absent")
    .map(({ at, look: seen }) => {
      const inside = seen.state === "known" && typeof seen.value === "object" ? (seen.value as Props) : undefined;
      const unknown: Look = { state: "unknown" };
      return {
        at,
        property,
        algorithm: inside === undefined ? unknown : look(inside, "sseAlgorithm"),
        key: inside === undefined ? unknown : look(inside, "kmsMasterKeyId"),
      };
    });
}
