import { vpcVpnRequireLogs as control } from "../../controls/serviceRecords";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:ec2/vpnConnection:VpnConnection"];

export const vpcVpnRequireLogs = requireProperties(
  control,
  ["tunnel1LogOptions", "tunnel2LogOptions"].flatMap((tunnel) => [
    {
      types,
      path: `${tunnel}.cloudwatchLogOptions.logEnabled`,
      accepts: { oneOf: [true] },
      weak: "switches the tunnel's log off",
      absent: "and the default logs nothing",
    },
    {
      types,
      path: `${tunnel}.cloudwatchLogOptions.logGroupArn`,
      accepts: "given" as const,
      weak: "",
      absent: "so the tunnel's log has nowhere to go",
      when: [{ path: `${tunnel}.cloudwatchLogOptions.logEnabled`, is: [true] }],
    },
  ]),
);
