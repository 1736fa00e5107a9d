export { packExemptionForbidUnused } from "./packExemptionForbidUnused";
export { packExemptionRequireJustification } from "./packExemptionRequireJustification";
