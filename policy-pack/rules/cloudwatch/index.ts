export { cloudwatchAlarmRequireActions } from "./cloudwatchAlarmRequireActions";
export { cloudwatchAlarmRequireEnabledActions } from "./cloudwatchAlarmRequireEnabledActions";
export { cloudwatchAlarmRequireMetric } from "./cloudwatchAlarmRequireMetric";
