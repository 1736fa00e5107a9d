import { type ShapeRules } from "./model";

/**
 * A stage's name is its API's own affair: id, ARN and addresses all say which API that is.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html
 */
export const apigateway: ShapeRules = {
  "aws:apigateway/stage:Stage": {
    id: ({ inputs }) => `ags-${String(inputs["restApi"])}-${String(inputs["stageName"])}`,
    arn: ({ inputs, configuration: { partition, region } }) =>
      `arn:${partition}:apigateway:${region}::/restapis/${String(inputs["restApi"])}/stages/${String(inputs["stageName"])}`,
    outputs: ({ inputs, configuration: { partition, region, account } }) => {
      const [api, stage] = [inputs["restApi"], inputs["stageName"]].map(String);
      return {
        executionArn: `arn:${partition}:execute-api:${region}:${account}:${api}/${stage}`,
        invokeUrl: `https://${api}.execute-api.${region}.amazonaws.com/${stage}`,
      };
    },
    unique: ["restApi", "stageName"],
  },
};
