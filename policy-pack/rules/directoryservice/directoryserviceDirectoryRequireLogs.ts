import { directoryserviceDirectoryRequireLogs as control } from "../../controls/directoryservice";
import { requireAttached } from "../../judge/attached";
import { lookString } from "../../judge/look";

export const directoryserviceDirectoryRequireLogs = requireAttached(control, [
  {
    targets: ["aws:directoryservice/directory:Directory"],
    names: ["id"],
    by: { "aws:directoryservice/logSubscription:LogSubscription": "directoryId" },
    // Only AWS Managed Microsoft AD forwards its security log.
    concerns: ({ props }) => {
      const kind = lookString(props, "type");
      return kind.state === "known" && kind.value === "MicrosoftAD";
    },
    missing: "has no LogSubscription in this stack, so nobody sees who signs in",
  },
]);
