import { cloudformationStackRequireNotifications as control } from "../../controls/edgeServices";
import { requireProperties } from "../../judge/requireProperties";

export const cloudformationStackRequireNotifications = requireProperties(control, [
  {
    types: ["aws:cloudformation/stack:Stack"],
    path: "notificationArns",
    accepts: "given",
    weak: "",
    absent: "so nobody hears of changes",
  },
]);
