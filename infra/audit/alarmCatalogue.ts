import { type AlarmSpec } from "./alarmSpec";
import { BOUNDARY_ALARMS } from "./boundaryAlarms";
import { EVIDENCE_ALARMS } from "./evidenceAlarms";
import { KEY_ALARMS } from "./keyAlarms";
import { PEOPLE_ALARMS } from "./peopleAlarms";

/** Every alarm on the trail. The trail covers all regions, so the alarms do. */
export const ALARM_CATALOGUE: readonly AlarmSpec[] = [
  ...KEY_ALARMS,
  ...PEOPLE_ALARMS,
  ...EVIDENCE_ALARMS,
  ...BOUNDARY_ALARMS,
];
