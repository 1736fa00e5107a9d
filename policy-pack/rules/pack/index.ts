export { packExemptionForbidUnused } from "./packExemptionForbidUnused";
export { packExemptionRequireJustification } from "./packExemptionRequireJustification";
export { packLevelForbidLowering } from "./packLevelForbidLowering";
