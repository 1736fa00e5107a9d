import { createHash } from "node:crypto";
import { prefixListId } from "../shapes/endpoints";
import { type DataSources } from ".";

const DNS_SUFFIXES: Readonly<Record<string, string>> = { "aws-cn": "amazonaws.com.cn" };

function dnsSuffix(partition: string): string {
  return DNS_SUFFIXES[partition] ?? "amazonaws.com";
}

/** The accounts of Elastic Load Balancing: docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html */
const ELB_ACCOUNTS: Readonly<Record<string, string>> = {
  "us-east-1": "127311923021",
  "us-east-2": "033677994240",
  "us-west-1": "027434742980",
  "us-west-2": "797873946194",
  "ca-central-1": "985666609251",
  "eu-central-1": "054676820928",
  "eu-west-1": "156460612806",
  "eu-west-2": "652711504416",
  "eu-west-3": "009996457667",
  "eu-north-1": "897822967062",
  "ap-northeast-1": "582318560864",
  "ap-southeast-1": "114774131450",
  "ap-southeast-2": "783225319266",
};

/** The data sources about the caller, the account, the partition and the services. */
export const account: DataSources = {
  "aws:index/getCallerIdentity:getCallerIdentity": ({ configuration: { account: id, partition } }) => ({
    accountId: id,
    arn: `arn:${partition}:sts::${id}:assumed-role/sandbox/pulumi`,
    userId: "AROASANDBOXSANDBOX234:pulumi",
    id,
  }),
  "aws:index/getRegion:getRegion": ({ configuration: { region, partition } }) => ({
    name: region,
    region,
    id: region,
    description: region,
    endpoint: `ec2.${region}.${dnsSuffix(partition)}`,
  }),
  "aws:index/getPartition:getPartition": ({ configuration: { partition } }) => ({
    partition,
    id: partition,
    dnsSuffix: dnsSuffix(partition),
    reverseDnsPrefix: dnsSuffix(partition).split(".").reverse().join("."),
  }),
  "aws:index/getDefaultTags:getDefaultTags": ({ configuration: { defaultTags, partition } }) => ({
    id: partition,
    tags: defaultTags,
  }),
  "aws:index/getServicePrincipal:getServicePrincipal": ({ args, configuration: { region } }) => {
    const name = `${String(args["serviceName"])}.amazonaws.com`;
    return { name, id: name, serviceName: args["serviceName"], suffix: "amazonaws.com", region };
  },
  "aws:elb/getServiceAccount:getServiceAccount": ({ configuration: { region, partition } }) => {
    const id = ELB_ACCOUNTS[region];
    if (id === undefined) {
      throw new Error(`unknown region for ELB service accounts: ${region}`);
    }
    return { id, arn: `arn:${partition}:iam::${id}:root`, region };
  },
  "aws:s3/getCanonicalUserId:getCanonicalUserId": ({ configuration: { account: owner } }) => ({
    id: createHash("sha256").update(owner).digest("hex"),
    displayName: "sandbox",
  }),
  "aws:ec2/getPrefixList:getPrefixList": ({ args }) => ({ ...args, ...prefixList(String(args["name"])) }),
  "aws:ec2/getManagedPrefixList:getManagedPrefixList": ({ args, configuration: { region, partition } }) => {
    const { id, name, cidrBlocks } = prefixList(String(args["name"]));
    return {
      id,
      name,
      arn: `arn:${partition}:ec2:${region}:aws:prefix-list/${id}`,
      ownerId: "AWS",
      addressFamily: "IPv4",
      entries: cidrBlocks.map((cidr) => ({ cidr, description: "" })),
      maxEntries: 0,
      version: 0,
      tags: {},
      region,
    };
  },
};

function prefixList(name: string): {
  readonly id: string;
  readonly name: string;
  readonly cidrBlocks: readonly string[];
} {
  return { id: prefixListId(name), name, cidrBlocks: ["52.216.0.0/15", "54.231.0.0/16"] };
}
