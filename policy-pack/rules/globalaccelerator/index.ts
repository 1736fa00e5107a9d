export { globalacceleratorAcceleratorRequireFlowLogs } from "./globalacceleratorAcceleratorRequireFlowLogs";
