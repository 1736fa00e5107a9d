import { inspector2ScanRequireEverything as control } from "../../controls/inspector2";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const organization = ["aws:inspector2/organizationConfiguration:OrganizationConfiguration"];

export const inspector2ScanRequireEverything = requireProperties(control, [
  {
    types: ["aws:inspector2/enabler:Enabler"],
    path: "resourceTypes",
    accepts: { contains: ["EC2", "ECR", "LAMBDA"] },
    weak: "leaves servers, images or functions unscanned",
  },
  ...["ec2", "ecr", "lambda"].map((path): Requirement => ({
    types: organization,
    path: `autoEnable.${path}`,
    accepts: { oneOf: [true] },
    weak: "leaves new members out",
    absent: "and the default leaves new members out",
  })),
]);
