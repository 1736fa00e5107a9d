export { lambdaFunctionRequireCustomerKey } from "./lambdaFunctionRequireCustomerKey";
export { lambdaFunctionRequireResilience } from "./lambdaFunctionRequireResilience";
export { lambdaFunctionRequireSupportedCode } from "./lambdaFunctionRequireSupportedCode";
export { lambdaFunctionRequireTracing } from "./lambdaFunctionRequireTracing";
export { lambdaFunctionRequireVpc } from "./lambdaFunctionRequireVpc";
export { lambdaPermissionForbidPublic } from "./lambdaPermissionForbidPublic";
export { lambdaUrlRequireAuthorization } from "./lambdaUrlRequireAuthorization";
