import { type Properties } from "../marshal";
import { type ShapeRule, type ShapeRules } from "./model";

/**
 * A key is never deleted at once: it waits for its window, in the state PendingDeletion.
 * Source: docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
 */
const key: ShapeRule = {
  arn: ({ configuration: { partition, region, account } }, id) => `arn:${partition}:kms:${region}:${account}:key/${id}`,
  outputs: ({ identity, inputs }) => ({
    keyId: identity.localId,
    ...(inputs["enableKeyRotation"] === true ? {} : { rotationPeriodInDays: 0 }),
    multiRegion: inputs["multiRegion"] ?? false,
  }),
  recoveryDays: (resource) => Number(resource.outputs["deletionWindowInDays"] ?? 30),
};

/**
 * A replica is the same key in another region, with the same id.
 * Source: docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
const replica: ShapeRule = {
  ...key,
  id: ({ inputs }) => sharedId(inputs),
  arn: (context) => key.arn?.(context, sharedId(context.inputs)) ?? "",
  outputs: ({ inputs }) => ({ keyId: sharedId(inputs) }),
};

function sharedId(inputs: Properties): string {
  return String(inputs["primaryKeyArn"]).split("/").at(-1) ?? "";
}

export const kms: ShapeRules = {
  "aws:kms/key:Key": key,
  "aws:kms/replicaKey:ReplicaKey": replica,
  "aws:kms/externalKey:ExternalKey": key,
  "aws:kms/alias:Alias": {
    arn: ({ configuration: { partition, region, account } }, name) =>
      `arn:${partition}:kms:${region}:${account}:${name}`,
    outputs: ({ inputs, configuration: { partition, region, account } }) => {
      const target = String(inputs["targetKeyId"]);
      return {
        targetKeyArn: target.startsWith("arn:") ? target : `arn:${partition}:kms:${region}:${account}:key/${target}`,
      };
    },
    conflict: "AlreadyExistsException",
  },
  "aws:kms/grant:Grant": {
    id: ({ inputs, madeUp }) => `${String(inputs["keyId"])}:${madeUp.hex("grant", 64)}`,
    outputs: ({ madeUp }) => ({ grantId: madeUp.hex("grant", 64), grantToken: madeUp.letters("token", 96) }),
  },
};
