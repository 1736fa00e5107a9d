import { type Statement } from "../policies/statement";

/**
 * Refuses models through an inference profile of AWS: such a profile answers in whichever of its regions has room, so a
 * prompt leaves the region that it was sent to (R-002-07). What remains is a model of the region itself.
 *
 * An application inference profile can copy such a profile; its calls then reach models of other regions and are refused by
 * the denial of those regions, which stands wherever this statement does.
 *
 * Converse needs the same permissions as InvokeModel.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html
 */
export function crossRegionInferenceDenied(partition: string): Statement {
  return {
    Sid: "DenyCrossRegionInference",
    Effect: "Deny",
    Action: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
    Resource: `arn:${partition}:bedrock:*:*:inference-profile/*`,
  };
}
