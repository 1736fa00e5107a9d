import { type Naming } from "../naming";
import { document, type Statement } from "../policies/statement";
import { analysisStatements } from "./deploy/analysisStatements";
import { dataStatements } from "./deploy/dataStatements";
import { detectionStatements } from "./deploy/detectionStatements";
import { edgeStatements } from "./deploy/edgeStatements";
import { evidenceStatements } from "./deploy/evidenceStatements";
import { identityStatements } from "./deploy/identityStatements";
import { networkStatements } from "./deploy/networkStatements";
import { recoveryStatements } from "./deploy/recoveryStatements";

const AREAS = {
  network: networkStatements,
  data: dataStatements,
  evidence: evidenceStatements,
  identity: identityStatements,
  recovery: recoveryStatements,
  detection: detectionStatements,
  analysis: analysisStatements,
  edge: edgeStatements,
} as const satisfies Record<string, (names: Naming) => Statement[]>;

/**
 * An area of the deploy role's permissions; several, since one managed policy holds 6,144 characters, and at most ten, since
 * a role carries no more. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export type DeployArea = keyof typeof AREAS;
export const DEPLOY_AREAS = Object.keys(AREAS) as readonly DeployArea[];

/**
 * What `pulumi up` of this foundation needs, by area, within the boundary. Where a service lets a policy name the
 * resource, it is one of this stack by its name; no area reads patient data or credentials (R-002-04, R-004-21).
 */
export function deployPolicy(names: Naming, area: DeployArea): string {
  return document(AREAS[area](names), "managed");
}
