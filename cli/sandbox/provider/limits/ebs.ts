import { between, matches, oneOf } from "./checks";
import { type Limit } from "./types";

const API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference";
const METADATA = ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults"];
const REFUSED = "InvalidParameterValue";

function metadata(property: string, values: readonly string[]): Limit {
  const source = `${API}/API_ModifyInstanceMetadataDefaults.html`;
  return { types: METADATA, property, check: oneOf(REFUSED, values), source };
}

/** Limits of the settings that EC2 keeps for an account and region; that there is one of each is in `singletons.ts`. */
export const ebs: readonly Limit[] = [
  {
    types: ["aws:ebs/defaultKmsKey:DefaultKmsKey"],
    property: "keyArn",
    check: matches(REFUSED, /^arn:[^:]+:kms:[^:]+:\d{12}:(key|alias)\/.+$/, "must be the ARN of a KMS key"),
    source: `${API}/API_ModifyEbsDefaultKmsKeyId.html`,
  },
  {
    types: ["aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess"],
    property: "state",
    check: oneOf(REFUSED, ["block-all-sharing", "block-new-sharing", "unblocked"]),
    source: `${API}/API_EnableSnapshotBlockPublicAccess.html`,
  },
  metadata("httpEndpoint", ["enabled", "disabled", "no-preference"]),
  metadata("httpTokens", ["optional", "required", "no-preference"]),
  metadata("instanceMetadataTags", ["enabled", "disabled", "no-preference"]),
  {
    types: METADATA,
    property: "httpPutResponseHopLimit",
    // -1 leaves the choice to the image.
    check: (hops, context) => (hops === -1 ? undefined : between(REFUSED, 1, 64)(hops, context)),
    source: `${API}/API_ModifyInstanceMetadataDefaults.html`,
  },
];
