import { type Cases } from "../case";

export const cases: Cases = {
  "elasticbeanstalk-environment-require-safeguards": {
    type: "aws:elasticbeanstalk/environment:Environment",
    props: { application: "records", solutionStackName: "64bit Amazon Linux 2023 v6.1.0 running Node.js 20" },
    mended: {
      settings: [
        { namespace: "aws:elasticbeanstalk:healthreporting:system", name: "SystemType", value: "enhanced" },
        { namespace: "aws:elasticbeanstalk:managedactions", name: "ManagedActionsEnabled", value: "true" },
      ],
    },
  },
};
