import { lbListenerRequireCertificate as control } from "../../controls/lb";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { listenerCertificateTypes, listenerTypes } from "../../judge/twins";
import { certificateType, isOfIam, notOfIam } from "./certificates";

const types = [...listenerTypes, ...listenerCertificateTypes];

const requirements: readonly Requirement[] = [
  {
    types: listenerTypes,
    path: "certificateArn",
    accepts: "given",
    weak: "",
    absent: "so nothing proves who answers",
    when: [{ path: "protocol", is: ["HTTPS", "TLS"] }],
  },
  { types, path: "certificateArn", ...notOfIam },
  {
    types: listenerTypes,
    path: "mutualAuthentication.ignoreClientCertificateExpiry",
    accepts: { oneOf: [false] },
    weak: "accepts client certificates that have expired",
  },
];

export const lbListenerRequireCertificate: Rule = {
  control,
  types: [...types, certificateType],
  settings: ["unprovable"],
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(types)) {
      if (isOfIam(resource, "certificateArn")) {
        verdict.violation({ resource, at: "certificateArn", what: notOfIam.weak });
      }
    }
  },
};
