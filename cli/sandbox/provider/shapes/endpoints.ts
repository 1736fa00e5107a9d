import { type Properties } from "../marshal";
import { type ShapeContext, type ShapeRules } from "./model";

/**
 * Prefix lists of the gateway endpoints, as published for a few regions; made up for the others.
 * Source: docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html (`describe-managed-prefix-lists`)
 */
const PREFIX_LISTS: Readonly<Record<string, string>> = {
  "com.amazonaws.us-east-1.s3": "pl-63a5400a",
  "com.amazonaws.us-east-1.dynamodb": "pl-02cd2c6b",
  "com.amazonaws.us-west-2.s3": "pl-68a54001",
  "com.amazonaws.us-west-2.dynamodb": "pl-00a54069",
  "com.amazonaws.eu-west-1.s3": "pl-6da54004",
};

/** The id of the prefix list of a service: the same for everyone in the region. */
export function prefixListId(serviceName: string): string {
  let hash = 0;
  for (const character of serviceName) {
    hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  }
  return PREFIX_LISTS[serviceName] ?? `pl-${hash.toString(16).padStart(8, "0")}`;
}

function endpoint({ inputs, identity, configuration, madeUp }: ShapeContext): Properties {
  const region = String(inputs["region"] ?? configuration.region);
  const service = String(inputs["serviceName"] ?? "");
  const common = { state: "available", requesterManaged: false, serviceRegion: region, subnetConfigurations: [] };
  if ((inputs["vpcEndpointType"] ?? "Gateway") === "Gateway") {
    // Without a policy of its own an endpoint lets everything pass.
    const policy =
      '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}],"Version":"2008-10-17"}';
    return {
      ...common,
      policy,
      prefixListId: prefixListId(service),
      cidrBlocks: ["52.216.0.0/15", "54.231.0.0/16"],
      ipAddressType: "",
    };
  }
  const subnets = Array.isArray(inputs["subnetIds"]) ? inputs["subnetIds"] : [];
  const name = service.split(".").slice(3).join(".");
  return {
    ...common,
    policy: '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}',
    ipAddressType: "ipv4",
    dnsOptions: { dnsRecordIpType: "ipv4", privateDnsOnlyForInboundResolverEndpoint: false },
    dnsEntries: [
      {
        dnsName: `${identity.localId}-${madeUp.letters("dns", 8).toLowerCase()}.${name}.${region}.vpce.amazonaws.com`,
        hostedZoneId: `Z${madeUp.capitals("zone", 13)}`,
      },
    ],
    networkInterfaceIds: subnets.map((_, index) => `eni-0${madeUp.hex(`eni ${index}`, 16)}`),
  };
}

export const endpoints: ShapeRules = {
  "aws:ec2/vpcEndpoint:VpcEndpoint": { outputs: endpoint },
};
