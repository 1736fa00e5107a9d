import { type ShapeRules } from "./model";

/**
 * A stage's name is its API's own affair, and its ARN says which API that is.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html
 */
export const apigateway: ShapeRules = {
  "aws:apigateway/stage:Stage": {
    arn: ({ inputs, configuration: { partition, region } }) =>
      `arn:${partition}:apigateway:${region}::/restapis/${String(inputs["restApi"])}/stages/${String(inputs["stageName"])}`,
    unique: ["restApi", "stageName"],
  },
};
