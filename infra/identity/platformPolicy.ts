import { connectToCache } from "../cache/connect";
import { modelUse } from "../genai/modelUse";
import { READ_ACTIONS } from "../keys/keyActions";
import { type Naming } from "../naming";
import { document, type Statement } from "../policies/statement";
import { useKey } from "./statements";

/** What Lambda does in the name of a function that runs in a VPC. */
const NETWORK_INTERFACE_ACTIONS = [
  "ec2:AssignPrivateIpAddresses",
  "ec2:CreateNetworkInterface",
  "ec2:DeleteNetworkInterface",
  "ec2:UnassignPrivateIpAddresses",
] as const;

/**
 * What every application may use of the foundation besides its data: the cache, models behind a guardrail, and what Lambda
 * needs to run it (R-000-24, R-002-10, R-002-12). A policy of its own, because with the data's it would grow too long.
 */
export function platformPolicy(names: Naming): string {
  return document(
    [
      connectToCache(names),
      ...modelUse(names),
      // A guardrail is decrypted in the name of whoever calls the model.
      useKey(names, "UseAiKey", { domain: "ai", actions: READ_ACTIONS, through: ["bedrock"] }),
      // A function decrypts its own settings when it starts.
      useKey(names, "UseComputeKey", { domain: "compute", actions: READ_ACTIONS, through: ["lambda"] }),
      ...networkInterfaces(names),
    ],
    "managed",
  );
}

/**
 * Network interfaces for functions in a VPC. Lambda makes them with the function's role, outside of any run; the code of a
 * function is denied the same, or it could put an address of its own into the private tier.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
function networkInterfaces(names: Naming): Statement[] {
  return [
    {
      Sid: "JoinNetwork",
      Effect: "Allow",
      Action: NETWORK_INTERFACE_ACTIONS,
      Resource: names.arn("ec2", "*/*"),
    },
    {
      Sid: "FindNetwork",
      Effect: "Allow",
      // They name no resource that IAM knows.
      Action: [
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets",
        "ec2:DescribeVpcs",
      ],
      Resource: "*",
    },
    {
      Sid: "DenyNetworkToCode",
      Effect: "Deny",
      Action: NETWORK_INTERFACE_ACTIONS,
      Resource: "*",
      Condition: { ArnLike: { "lambda:SourceFunctionArn": names.arn("lambda", "function:*") } },
    },
  ];
}
