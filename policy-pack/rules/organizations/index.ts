export { organizationsOrganizationRequireAllFeatures } from "./organizationsOrganizationRequireAllFeatures";
