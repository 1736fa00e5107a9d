import { elbListenerRequireCertificate as control } from "../../controls/elbSafeguards";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { classicLoadBalancerTypes as types } from "../../judge/twins";
import { certificateType, isOfIam, notOfIam } from "../lb/certificates";

const tls = [{ path: "lbProtocol", is: ["HTTPS", "SSL", "https", "ssl"] }];

const requirements: readonly Requirement[] = [
  {
    types,
    each: "listeners[]",
    path: "instanceProtocol",
    accepts: { oneOf: ["HTTPS", "SSL"] },
    weak: "sends requests to the instances in the clear",
    absent: "and the instances are reached in the clear",
    when: tls,
  },
  {
    types,
    each: "listeners[]",
    path: "sslCertificateId",
    accepts: "given",
    weak: "",
    absent: "so nothing proves who answers",
    when: tls,
  },
  { types, each: "listeners[]", path: "sslCertificateId", ...notOfIam },
];

export const elbListenerRequireCertificate: Rule = {
  control,
  types: [...types, certificateType],
  settings: ["unprovable"],
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(types)) {
      if (isOfIam(resource, "listeners")) {
        verdict.violation({ resource, at: "listeners", what: `names what ${notOfIam.weak}` });
      }
    }
  },
};
