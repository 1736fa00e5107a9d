import { unknown } from "../../../test/support/policyHarness";
import { namesKey } from "../classes/words";
import type { Proposal } from "../model";
import { is, type Slot } from "../sdk/slots";
import { type Operator, removed, type Surroundings } from "./operator";

const KEY = "0f1e2d3c-4b5a-4968-8776-655443322110";
const OTHER_ACCOUNT = "999988887777";
const OTHER_REGION = "eu-west-3";

/** A customer-managed key of the stack gives way to none, AWS's own, somebody else's or one that nobody knows. */
export const keys: Operator = (slot, around) => {
  if (!is(slot.shape, "string") || !namesKey(slot) || slot.className === "Grant" || typeof slot.value !== "string") {
    return [];
  }
  return [
    ...removed(slot),
    ...others(slot, around),
    { operator: "key unknown", detail: "a value from outside", value: unknown, only: "preview" },
  ];
};

/** A copy lives in another region, and so does its key. */
const abroad = /replica|destination|crossRegion|copy|copies|distribution/i;

function others({ type, className, property }: Slot, { account, region }: Surroundings): readonly Proposal[] {
  const service = /^aws:(\w+)\//.exec(type)?.[1] ?? "s3";
  const arn = (where: string, whose: string, what: string): string => `arn:aws:kms:${where}:${whose}:${what}`;
  return [
    { operator: "AWS-managed key", detail: "its alias", value: `alias/aws/${service}` },
    { operator: "AWS-managed key", detail: "its alias by ARN", value: arn(region, account, `alias/aws/${service}`) },
    { operator: "key of another account", detail: "its ARN", value: arn(region, OTHER_ACCOUNT, `key/${KEY}`) },
    ...(abroad.test(`${className}.${property}`)
      ? []
      : [{ operator: "key of another region", detail: "its ARN", value: arn(OTHER_REGION, account, `key/${KEY}`) }]),
  ];
}
