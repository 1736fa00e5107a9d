import { type ShapeContext, type ShapeRule, type ShapeRules } from "./model";

const byAccount: ShapeRule = { id: ({ configuration }) => configuration.account };
const byRegion: ShapeRule = { id: ({ configuration }) => configuration.region };
const byDefault: ShapeRule = { id: () => "default" };

/** `AWSServiceRoleForConfig` of `config.amazonaws.com`; AWS chooses the name, and writes some services in other ways. */
function serviceLinkedRoleArn({
  inputs,
  configuration: { partition, account },
}: Omit<ShapeContext, "identity">): string {
  const host = String(inputs["awsServiceName"]);
  const [service = ""] = host.split(".");
  const role = `AWSServiceRoleFor${service.charAt(0).toUpperCase()}${service.slice(1)}`;
  return `arn:${partition}:iam::${account}:role/aws-service-role/${host}/${role}`;
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String).sort() : []);

/**
 * Ids of what an account, or an account and region, has only one of: the provider imports each by what its documentation
 * names, so a stack can take over what another one or a person has set.
 */
export const accountSettings: ShapeRules = {
  "aws:apigateway/account:Account": byAccount,
  "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration": byRegion,
  "aws:ebs/encryptionByDefault:EncryptionByDefault": byDefault,
  "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess": byDefault,
  "aws:iam/serviceLinkedRole:ServiceLinkedRole": { arn: serviceLinkedRoleArn, conflict: "InvalidInput" },
  "aws:inspector2/enabler:Enabler": {
    id: ({ inputs }) => [inputs["accountIds"], inputs["resourceTypes"]].map((each) => list(each).join(":")).join("-"),
  },
  "aws:macie2/account:Account": byAccount,
  "aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration": byRegion,
  "aws:securityhub/account:Account": byAccount,
};
