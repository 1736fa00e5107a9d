import { deepStrictEqual } from "node:assert";
import { vpcNetworkRequireEndpoints } from "../../../policy-pack/rules/vpc/vpcNetworkRequireEndpoints";
import { vpcNetworkRequireQueryLogs } from "../../../policy-pack/rules/vpc/vpcNetworkRequireQueryLogs";
import { type Declared, judge, unknown } from "../../support/policyHarness";

const always = { presence: "always" };
const network: Declared = { type: "aws:ec2/vpc:Vpc", name: "net", props: { cidrBlock: "10.0.0.0/16" } };
const stores: Declared[] = [
  { type: "aws:s3/bucket:Bucket", name: "records", props: {} },
  { type: "aws:kms/key:Key", name: "key", props: {} },
];
const endpoint = (serviceName: string): Declared => ({
  type: "aws:ec2/vpcEndpoint:VpcEndpoint",
  name: serviceName,
  props: { serviceName },
});

describe("vpc-network-require-endpoints", () => {
  const missing = (resources: readonly Declared[], config: object = always): string[] =>
    judge(vpcNetworkRequireEndpoints, resources, config).map(
      ({ message }) => /has no endpoint for (\w+)/.exec(message)?.[1] ?? message,
    );

  it("names each service that the stack uses and its network has no endpoint for", () => {
    deepStrictEqual(missing([network, ...stores]), ["s3", "kms"]);
    deepStrictEqual(missing([network, ...stores, endpoint("com.amazonaws.us-east-1.s3")]), ["kms"]);
    deepStrictEqual(
      missing([
        network,
        ...stores,
        endpoint("com.amazonaws.us-east-1.s3"),
        endpoint("com.amazonaws.us-east-1.kms-fips"),
      ]),
      [],
    );
  });

  it("asks nothing without presence: always, of a stack without a VPC, and of what no one knows yet", () => {
    deepStrictEqual(missing([network, ...stores], {}), []);
    deepStrictEqual(missing(stores), []);
    deepStrictEqual(missing([network, ...stores, endpoint(unknown)]), []);
  });
});

describe("vpc-network-require-query-logs", () => {
  const association = (resourceId: string, from?: Declared["from"]): Declared => ({
    type: "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation",
    name: "log",
    props: { resourceId },
    ...(from === undefined ? {} : { from }),
  });
  const told = (resources: readonly Declared[], config: object = always): number =>
    judge(vpcNetworkRequireQueryLogs, resources, config).length;

  it("asks each VPC for an association, known or through its origin, where presence is always", () => {
    deepStrictEqual(told([network]), 1);
    deepStrictEqual(told([network, association(unknown, { resourceId: ["net"] })]), 0);
    deepStrictEqual(told([network, association("vpc-other")]), 1);
    deepStrictEqual(told([network], {}), 0);
  });
});
