import { dmsInstanceForbidPublicAccess as control } from "../../controls/dmsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const dmsInstanceForbidPublicAccess = requireProperties(control, [
  {
    types: ["aws:dms/replicationInstance:ReplicationInstance"],
    path: "publiclyAccessible",
    accepts: { oneOf: [false] },
    weak: "gives the instance a public address",
  },
]);
