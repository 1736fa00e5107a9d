import { denyPatientData, useKey } from "../identity/statements";
import { USE_ACTIONS, WRITE_ACTIONS } from "../keys/keyActions";
import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document, type Statement } from "../policies/statement";
import { DEIDENTIFIED } from "./deidentifiedBucket";

/** Jobs and models that a notebook may start. */
const JOBS = [
  "sagemaker:CreateAutoMLJobV2",
  "sagemaker:CreateHyperParameterTuningJob",
  "sagemaker:CreateModel",
  "sagemaker:CreateProcessingJob",
  "sagemaker:CreateTrainingJob",
] as const;

/** Who may assume the role of notebooks: SageMaker for this account, naming the person in every session (R-003-07). */
export function notebookTrust(names: Naming): string {
  return document(
    [
      {
        Sid: "AssumeAsSagemaker",
        Effect: "Allow",
        Principal: { Service: "sagemaker.amazonaws.com" },
        Action: ["sts:AssumeRole", "sts:SetSourceIdentity"],
        Condition: confusedDeputy(names.accountId, names.arn("sagemaker", "*")),
      },
    ],
    "trust",
  );
}

/**
 * What notebooks may do: work on data of their own class, told by tags, and start jobs in the network, encrypted and without
 * any way out. Patient data and its keys are denied whatever else the role is given (R-002-11, R-002-15).
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html
 */
export function notebookPolicy(names: Naming): string {
  const ofThisClass = {
    StringEquals: { "aws:ResourceTag/DataClassification": "${aws:PrincipalTag/DataClassification}" },
  };
  const buckets = `arn:${names.partition}:s3:::${names.of("*")}`;
  return document(
    [
      { Sid: "ListOwnClass", Effect: "Allow", Action: "s3:ListBucket", Resource: buckets, Condition: ofThisClass },
      {
        Sid: "UseOwnClass",
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:PutObject"],
        Resource: `${buckets}/*`,
        Condition: ofThisClass,
      },
      useKey(names, "UseOwnKey", { domain: DEIDENTIFIED, actions: WRITE_ACTIONS, through: ["s3", "sagemaker"] }),
      {
        Sid: "RunJobs",
        Effect: "Allow",
        Action: [...JOBS, "sagemaker:StopTrainingJob"],
        Resource: names.arn("sagemaker", "*"),
      },
      {
        Sid: "SeeJobs",
        Effect: "Allow",
        Action: ["sagemaker:Describe*", "sagemaker:List*", "sagemaker:Search"],
        Resource: "*",
      },
      {
        Sid: "WriteLogs",
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: `${names.logGroupArn("/aws/sagemaker/*")}:*`,
      },
      ...jobsIsolated(),
      {
        Sid: "DenyKeysOfPatientData",
        Effect: "Deny",
        Action: USE_ACTIONS,
        Resource: "*",
        Condition: { StringEquals: { "aws:ResourceTag/DataClassification": ["phi", "synthetic"] } },
      },
      denyPatientData(names),
    ],
    "managed",
  );
}

/** A job without subnets, key or isolation is refused; each condition key is absent where the job does not state it. */
function jobsIsolated(): Statement[] {
  const deny = { Effect: "Deny", Resource: "*" } as const;
  const training = [
    "sagemaker:CreateHyperParameterTuningJob",
    "sagemaker:CreateProcessingJob",
    "sagemaker:CreateTrainingJob",
  ];
  return [
    {
      ...deny,
      Sid: "DenyJobsOutsideTheNetwork",
      Action: JOBS,
      Condition: { Null: { "sagemaker:VpcSubnets": "true" } },
    },
    {
      ...deny,
      Sid: "DenyUnencryptedVolumes",
      Action: training,
      Condition: { Null: { "sagemaker:VolumeKmsKey": "true" } },
    },
    {
      ...deny,
      Sid: "DenyJobsWithAWayOut",
      Action: [...training, "sagemaker:CreateModel"],
      Condition: { BoolIfExists: { "sagemaker:NetworkIsolation": "false" } },
    },
    {
      ...deny,
      Sid: "DenyPlainTrafficBetweenNodes",
      Action: training,
      Condition: { BoolIfExists: { "sagemaker:InterContainerTrafficEncryption": "false" } },
    },
  ];
}
