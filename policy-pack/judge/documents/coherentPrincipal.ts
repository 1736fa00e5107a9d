import { type Knowledge } from "./context";
import { type RequestPrincipal } from "./principal";

/** The principal whose ARN the context was solved for, where that is the ARN of an identity. */
export function coherentPrincipal(principal: RequestPrincipal, solved: Knowledge | undefined): RequestPrincipal {
  const arn = solved?.kind === "oneOf" ? solved.possibilities[0]?.[0] : undefined;
  const isIdentity = arn !== undefined && /^arn:aws[^:]*:iam::\d{12}:(root$|(role|user)\/)/.test(arn);
  // A session keeps its own ARN: its context names the role.
  const keeps = principal.type !== "AWS" || principal.arn === arn || principal.arn.includes(":sts:");
  return isIdentity && !keeps ? { type: "AWS", arn } : principal;
}
