import { rdsEventsubscriptionRequireEvents as control } from "../../controls/rdsRecords";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:rds/eventSubscription:EventSubscription", "aws:docdb/eventSubscription:EventSubscription"];

export const rdsEventsubscriptionRequireEvents = requireProperties(control, [
  {
    types: [...types, "aws:neptune/eventSubscription:EventSubscription"],
    path: "enabled",
    accepts: { oneOf: [true] },
    weak: "switches the subscription off",
  },
  {
    types: [...types, "aws:neptune/eventSubscription:EventSubscription"],
    path: "eventCategories",
    accepts: { contains: ["failure"] },
    weak: "leaves out failures",
    when: [{ path: "sourceType", is: ["db-instance", "db-cluster"] }],
  },
]);
