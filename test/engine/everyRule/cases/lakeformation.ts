import { type Cases } from "../case";

export const cases: Cases = {
  "lakeformation-settings-forbid-open-filtering": {
    type: "aws:lakeformation/dataLakeSettings:DataLakeSettings",
    props: { allowExternalDataFiltering: true },
    mended: { allowExternalDataFiltering: false },
  },
};
