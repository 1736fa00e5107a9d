import { lakeformationSettingsForbidOpenFiltering as control } from "../../controls/dataKeeping";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:lakeformation/dataLakeSettings:DataLakeSettings"];

export const lakeformationSettingsForbidOpenFiltering = requireProperties(control, [
  {
    types,
    path: "allowExternalDataFiltering",
    accepts: { oneOf: [false] },
    weak: "hands whole tables to engines of any account",
    when: [{ path: "externalDataFilteringAllowLists", is: "left out" }],
  },
  {
    types,
    path: "allowFullTableExternalDataAccess",
    accepts: { oneOf: [false] },
    weak: "hands whole tables to engines that show no session tag",
  },
]);
