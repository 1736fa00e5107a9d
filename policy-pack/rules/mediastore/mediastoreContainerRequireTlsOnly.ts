import { mediastoreContainerRequireTlsOnly as control } from "../../controls/edgeServices";
import { documentRule } from "../../judge/documentRule";
import { policyKinds } from "../../judge/documents";

export const mediastoreContainerRequireTlsOnly = documentRule(
  control,
  [{ types: ["aws:mediastore/containerPolicy:ContainerPolicy"], path: "policy", kind: policyKinds.any }],
  ({ statements }) => {
    const asked = (effect: string, value: string): boolean[] =>
      statements
        .filter((statement) => statement.effect === effect)
        .map(({ conditions }) =>
          conditions.some((item) => item.key === "aws:securetransport" && item.values.includes(value)),
        );
    const demanded = asked("Allow", "true").every(Boolean) || asked("Deny", "false").some(Boolean);
    return demanded ? [] : ["lets clients in without TLS"];
  },
);
