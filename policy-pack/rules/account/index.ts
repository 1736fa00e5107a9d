export { accountBaselineRequireSafeguards } from "./accountBaselineRequireSafeguards";
