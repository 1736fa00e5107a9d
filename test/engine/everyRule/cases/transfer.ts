import { type Cases } from "../case";
import { arn, SUBNETS, VPC } from "../values";

export const cases: Cases = {
  "transfer-server-require-logging": {
    type: "aws:transfer/server:Server",
    props: { protocols: ["SFTP"] },
    mended: { structuredLogDestinations: [`${arn("logs", "log-group:transfers")}:*`] },
  },
  "transfer-server-require-modern-policy": {
    type: "aws:transfer/server:Server",
    props: { protocols: ["SFTP"], securityPolicyName: "TransferSecurityPolicy-2018-11" },
    mended: { securityPolicyName: "TransferSecurityPolicy-2024-01" },
  },
  "transfer-server-require-secure-protocols": {
    type: "aws:transfer/server:Server",
    props: { protocols: ["FTP"] },
    mended: { protocols: ["SFTP"] },
  },
  "transfer-server-require-vpc": {
    type: "aws:transfer/server:Server",
    props: { protocols: ["SFTP"], endpointType: "PUBLIC" },
    mended: { endpointType: "VPC", endpointDetails: { vpcId: VPC, subnetIds: SUBNETS } },
  },
};
