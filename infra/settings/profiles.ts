import { type Profile, type Settings } from "./settings";

/** The settings that a profile chooses. */
export type ProfileSettings = Pick<
  Settings,
  | "zoneCount"
  | "natGateways"
  | "interfaceEndpoints"
  | "dbInstanceClass"
  | "dbZones"
  | "cacheNodeClass"
  | "cacheZones"
  | "analytics"
  | "warehouse"
  | "notebooks"
>;

/** Interface endpoints of `standard`: what applications on containers and instances ask for, and models. */
const USUAL_ENDPOINTS = ["sts", "monitoring", "ecr.api", "ecr.dkr", "ssm", "ssmmessages", "bedrock-runtime"] as const;

/** What a profile chooses where the stack states nothing: sizes, counts and options, never a safeguard. */
export const PROFILE_DEFAULTS: Readonly<Record<Profile, ProfileSettings>> = {
  minimal: {
    zoneCount: 2,
    natGateways: "none",
    interfaceEndpoints: [],
    dbInstanceClass: "db.t4g.micro",
    dbZones: 1,
    cacheNodeClass: "cache.t4g.micro",
    cacheZones: 1,
    analytics: "disabled",
    warehouse: "disabled",
    notebooks: "disabled",
  },
  standard: {
    zoneCount: 2,
    natGateways: "one",
    interfaceEndpoints: USUAL_ENDPOINTS,
    dbInstanceClass: "db.t4g.medium",
    dbZones: 2,
    cacheNodeClass: "cache.t4g.small",
    cacheZones: 2,
    analytics: "enabled",
    warehouse: "disabled",
    notebooks: "disabled",
  },
  full: {
    zoneCount: 3,
    natGateways: "per-zone",
    interfaceEndpoints: [...USUAL_ENDPOINTS, "sns", "events", "athena"],
    dbInstanceClass: "db.r7g.large",
    dbZones: 2,
    cacheNodeClass: "cache.r7g.large",
    cacheZones: 3,
    analytics: "enabled",
    warehouse: "enabled",
    notebooks: "enabled",
  },
};

/**
 * The profile's choices, each no more than what the stack states allows: a cache has no more zones than the network, and a
 * warehouse is there only with analytics and in three zones.
 *
 * @param stated the settings that the stack states itself
 */
export function profileDefaults(stated: Partial<Settings>): ProfileSettings {
  const defaults = PROFILE_DEFAULTS[stated.profile ?? "standard"];
  const { zoneCount = defaults.zoneCount, analytics = defaults.analytics } = stated;
  return {
    ...defaults,
    cacheZones: Math.min(defaults.cacheZones, zoneCount),
    warehouse: analytics === "enabled" && zoneCount >= WAREHOUSE_ZONES ? defaults.warehouse : "disabled",
  };
}

/**
 * Zones that Redshift Serverless spans at least.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-usage-considerations.html
 */
export const WAREHOUSE_ZONES = 3;
