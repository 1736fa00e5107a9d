import { composeAccess } from "./composition/composeAccess";
import { composeAi } from "./composition/composeAi";
import { composeAnalytics } from "./composition/composeAnalytics";
import { composeData } from "./composition/composeData";
import { composeDetection } from "./composition/composeDetection";
import { composeEdge } from "./composition/composeEdge";
import { composeEvidence } from "./composition/composeEvidence";
import { composeFrontDoors } from "./composition/composeFrontDoors";
import { composeNetwork } from "./composition/composeNetwork";
import { composeRecovery } from "./composition/composeRecovery";
import { composeStorage } from "./composition/composeStorage";
import { stackContext } from "./composition/stackContext";
import { type Outputs, presentOutputs } from "./outputs";
import { type Settings } from "./settings/settings";

/**
 * Composes the foundation: settings to components to outputs, area by area.
 *
 * @param stack name of the stack, for example `dev`
 * @returns the stack's outputs, each described in `OUTPUTS`
 */
export function foundation(stack: string, settings: Settings): Partial<Outputs> {
  const context = stackContext(stack, settings);
  const access = composeAccess(context);
  const storage = composeStorage(context, access);
  const evidence = composeEvidence(context, access, storage);
  const tiers = composeNetwork(context, access, evidence);
  const edge = composeEdge(context, access, storage, evidence, tiers);
  const ai = composeAi(context, access, storage, evidence, tiers);
  return presentOutputs({
    accountId: settings.accountId,
    region: settings.region,
    holdsPhi: settings.holdsPhi,
    logRetentionDays: settings.logRetentionDays,
    ...access.outputs,
    ...storage.outputs,
    ...evidence.outputs,
    ...tiers.outputs,
    ...composeData(context, access, evidence, tiers),
    ...composeRecovery(context, access, storage, tiers),
    ...edge.outputs,
    ...composeFrontDoors(context, access, evidence, edge),
    ...ai.outputs,
    ...composeAnalytics(context, access, storage, tiers),
    ...composeDetection(context, access, storage, evidence, tiers, ai),
  });
}
