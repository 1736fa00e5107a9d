import { cloudtrailTrailRequireLogValidation as control } from "../../controls/cloudtrail";
import { requireOn } from "../../judge/requireOn";

export const cloudtrailTrailRequireLogValidation = requireOn(control, [
  { types: ["aws:cloudtrail/trail:Trail"], property: "enableLogFileValidation" },
]);
