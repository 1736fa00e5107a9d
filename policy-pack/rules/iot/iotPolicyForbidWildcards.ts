import { iotPolicyForbidWildcards as control } from "../../controls/iotSafeguards";
import { documentRule } from "../../judge/documentRule";
import { policyKinds, type Statement } from "../../judge/documents";

const everything = /^(\*+|iot:\*+)$/i;

export const iotPolicyForbidWildcards = documentRule(
  control,
  [{ types: ["aws:iot/policy:Policy"], path: "policy", kind: policyKinds.identity }],
  ({ statements }) =>
    statements
      .filter(({ effect }) => effect === "Allow")
      .flatMap((statement) => {
        const place = `statement ${String(statement.index + 1)}`;
        return [
          ...(isOpen(statement.action) ? [`allows every action in ${place}`] : []),
          ...(statement.resource !== undefined && isOpen(statement.resource)
            ? [`allows every resource in ${place}`]
            : []),
        ];
      }),
);

function isOpen({ negated, patterns }: Statement["action"]): boolean {
  return (
    negated ||
    patterns.some((pattern) => everything.test(pattern) || /^arn:aws[^:]*:iot:[^:]*:[^:]*:(\*|\w+\/\*)$/.test(pattern))
  );
}
