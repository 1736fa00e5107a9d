import { dataStoreForbidForceDestroy as control } from "../../controls/dataKeeping";
import { requireProperties } from "../../judge/requireProperties";

const off = { accepts: { oneOf: [false] }, patientData: true } as const;

export const dataStoreForbidForceDestroy = requireProperties(control, [
  {
    types: ["aws:athena/database:Database"],
    path: "forceDestroy",
    ...off,
    weak: "is on, so the tables are deleted with their database",
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    path: "forceDestroy",
    ...off,
    weak: "deletes query history together with the workgroup",
  },
  {
    types: ["aws:transfer/server:Server"],
    path: "forceDestroy",
    ...off,
    weak: "is on, so users and their keys are deleted with the server",
  },
  {
    types: ["aws:route53/zone:Zone"],
    path: "forceDestroy",
    ...off,
    weak: "is on, so records that others made are deleted with the zone",
  },
  {
    types: ["aws:ecr/repository:Repository"],
    path: "forceDelete",
    ...off,
    weak: "is on, so the images are deleted with the repository",
  },
]);
