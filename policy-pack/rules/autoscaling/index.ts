export { autoscalingGroupRequireHealthCheck } from "./autoscalingGroupRequireHealthCheck";
