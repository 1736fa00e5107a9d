export { lakeformationSettingsForbidOpenFiltering } from "./lakeformationSettingsForbidOpenFiltering";
