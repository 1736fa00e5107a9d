import { type Cases, Output } from "../case";
import { SUBNETS, VPC } from "../values";

const directory = {
  name: "clinic.example.org",
  password: "correct-horse-7",
  type: "MicrosoftAD",
  vpcSettings: { vpcId: VPC, subnetIds: SUBNETS },
};

export const cases: Cases = {
  "directoryservice-directory-forbid-plain-password": {
    type: "aws:directoryservice/directory:Directory",
    props: directory,
    mended: { password: new Output("secret", "secretString") },
    mendedBeside: {
      secret: {
        type: "aws:secretsmanager/secretVersion:SecretVersion",
        props: { secretId: "directory", secretString: undefined },
      },
    },
  },
  "directoryservice-directory-require-logs": {
    type: "aws:directoryservice/directory:Directory",
    props: directory,
    mended: {},
    mendedBeside: {
      subscription: {
        type: "aws:directoryservice/logSubscription:LogSubscription",
        props: { directoryId: new Output("", "id"), logGroupName: "directory" },
      },
    },
  },
};
