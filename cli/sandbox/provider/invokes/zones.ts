import { zoneId } from "../shapes/network";
import { type DataSources } from ".";

/**
 * The zones of regions whose zones are not simply a, b and c.
 * Source: docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html
 */
const LETTERS: Readonly<Record<string, string>> = {
  "us-east-1": "abcdef",
  "us-west-1": "ac",
  "us-west-2": "abcd",
  "ca-central-1": "abd",
  "sa-east-1": "abc",
  "ap-northeast-1": "acd",
  "ap-northeast-2": "abcd",
};

function zoneNames(region: string): string[] {
  return [...(LETTERS[region] ?? "abc")].map((letter) => region + letter);
}

/** The data sources about Availability Zones. */
export const zones: DataSources = {
  "aws:index/getAvailabilityZones:getAvailabilityZones": ({ args, configuration: { region } }) => {
    const excluded = Array.isArray(args["excludeNames"]) ? (args["excludeNames"] as unknown[]) : [];
    const names = zoneNames(region).filter((name) => !excluded.includes(name));
    return { ...args, id: region, region, names, zoneIds: names.map(zoneId), groupNames: [`${region}-zg-1`] };
  },
  "aws:index/getAvailabilityZone:getAvailabilityZone": ({ args, configuration: { region } }) => {
    const name = zoneNames(region).find((zone) => zone === args["name"] || zoneId(zone) === args["zoneId"]);
    if (name === undefined) {
      throw new Error("no matching EC2 Availability Zone found");
    }
    return {
      id: name,
      name,
      nameSuffix: name.slice(region.length),
      region,
      zoneId: zoneId(name),
      zoneType: "availability-zone",
      groupName: `${region}-zg-1`,
      groupLongName: region,
      networkBorderGroup: region,
      optInStatus: "opt-in-not-required",
      state: "available",
      parentZoneId: "",
      parentZoneName: "",
    };
  },
};
