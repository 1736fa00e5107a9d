import { efsFilesystemRequireTlsOnly as control } from "../../controls/efsAccess";
import { documentRule } from "../../judge/documentRule";
import { deniesAll, type PolicyDocument, plainRequests, policyKinds, type Statement } from "../../judge/documents";

const examples = ["ClientMount", "ClientWrite", "ClientRootAccess"].map((name) => `elasticfilesystem:${name}`);

export const efsFilesystemRequireTlsOnly = documentRule(
  control,
  [{ types: ["aws:efs/fileSystemPolicy:FileSystemPolicy"], path: "policy", kind: policyKinds.any }],
  (document) => {
    const allows = document.statements.filter(({ effect }) => effect === "Allow");
    if (allows.length > 0 && allows.every(demandsTls)) {
      return [];
    }
    const resourceArn = arnOf(document);
    const coverage = deniesAll(document, {
      ...plainRequests({ service: "elasticfilesystem", resourceArn }),
      // All else is asked of the API of EFS, which has no other form than HTTPS.
      facets: [{ actions: { patterns: examples, examples }, resources: { arn: resourceArn, examples: [resourceArn] } }],
    });
    return coverage.ok ? [] : coverage.holes.map(({ reason }) => `leaves a client without TLS through: ${reason}`);
  },
);

/** The file system that the document names; where it says "*", any one. */
function arnOf({ statements }: PolicyDocument): string {
  const named = statements
    .flatMap(({ resource }) => resource?.patterns ?? [])
    .find((item) => /file-system\/fs-\w+$/.test(item));
  return named ?? "arn:aws:elasticfilesystem:us-east-1:000000000000:file-system/fs-00000000000000000";
}

function demandsTls({ conditions }: Statement): boolean {
  return conditions.some(
    ({ key, operator, values }) =>
      key === "aws:securetransport" &&
      operator.family === "bool" &&
      !operator.negated &&
      !operator.ifExists &&
      operator.quantifier === undefined &&
      values.every((value) => value.toLowerCase() === "true"),
  );
}
