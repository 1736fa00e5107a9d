import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const locationTrackerRequireCustomerKey = customerKeyControl({
  id: "location-tracker-require-customer-key",
  things: "Location trackers and geofences",
  severity: "high",
  source: "https://docs.aws.amazon.com/location/latest/developerguide/encryption-at-rest.html",
  equivalents: {},
});

export const locationKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:location/geofenceCollection:GeofenceCollection", "aws:location/tracker:Tracker"],
    key: "kmsKeyId",
  },
];
