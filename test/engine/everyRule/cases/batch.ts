import { type Cases } from "../case";

export const cases: Cases = {
  "batch-job-forbid-privileged": {
    type: "aws:batch/jobDefinition:JobDefinition",
    props: { type: "container", containerProperties: JSON.stringify({ image: "records:1", privileged: true }) },
    mended: { containerProperties: JSON.stringify({ image: "records:1", privileged: false, user: "1000" }) },
  },
};
