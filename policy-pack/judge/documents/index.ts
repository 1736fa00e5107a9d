/** AWS policy documents, judged by meaning. Pure: no cloud, no Pulumi, no state. */
export { absent, anything, type Context, either, type Knowledge, like, oneOf, present } from "./context";
export { type Coverage, deniesAll, type Hole } from "./deniesAll";
export type {
  ConditionEntry,
  PatternElement,
  PolicyDocument,
  PrincipalElement,
  PrincipalEntry,
  Statement,
} from "./document";
export { applies, evaluate, type PolicyRequest, type Verdict } from "./evaluate";
export { MalformedPolicyError, parseDocument } from "./parse";
export { type PolicyKind, policyKinds } from "./policyKind";
export { matchPrincipal, type RequestPrincipal } from "./principal";
export { principalClasses } from "./principalClasses";
export type { ActionUniverse, Facet, PrincipalClass, RequestClass, ResourceUniverse } from "./requestClass";
export { type ServiceName, services } from "./services";
export { tlsFloor } from "./tlsFloor";
export { tlsOnly } from "./tlsOnly";
export { judge, oldTlsRequests, plainRequests, type PolicyTarget, transportDenied } from "./transportDenied";
