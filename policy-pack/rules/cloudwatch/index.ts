export { cloudwatchAlarmRequireActions } from "./cloudwatchAlarmRequireActions";
export { cloudwatchAlarmRequireMetric } from "./cloudwatchAlarmRequireMetric";
