import { sagemakerJobRequireIsolation as control } from "../../controls/sagemakerSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const model = ["aws:sagemaker/model:Model"];
const quality = ["aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition"];
const training = ["aws:sagemaker/trainingJob:TrainingJob"];
const tuning = ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"];
const schedule = ["aws:sagemaker/monitoringSchedule:MonitoringSchedule"];
const inSchedule = "monitoringScheduleConfig.monitoringJobDefinition";

/** What runs with patient data, and where each type says how; within a list or an optional object, where there is one. */
const runs: readonly { readonly types: readonly string[]; readonly each?: string; readonly at: string }[] = [
  { types: quality, at: "networkConfig." },
  { types: training, at: "" },
  { types: tuning, each: "trainingJobDefinition", at: "" },
  { types: tuning, each: "trainingJobDefinitions[]", at: "" },
  { types: schedule, each: inSchedule, at: "networkConfig." },
];

function on(name: string, meaning: string): readonly Requirement[] {
  return runs.map(({ at, ...where }) => ({
    ...where,
    path: at + name,
    accepts: { oneOf: [true] },
    weak: meaning,
    absent: `and the default ${meaning}`,
  }));
}

const outside = "so the containers reach data over the internet";

export const sagemakerJobRequireIsolation = requireProperties(control, [
  {
    types: model,
    path: "enableNetworkIsolation",
    accepts: { oneOf: [true] },
    weak: "lets the model's containers call out",
    absent: "and the default lets the model's containers call out",
  },
  { types: model, path: "vpcConfig", accepts: "given", weak: "", absent: outside },
  ...on("enableNetworkIsolation", "lets the job's containers call out"),
  ...on("enableInterContainerTrafficEncryption", "leaves traffic between containers in the clear"),
  ...runs.map(({ at, ...where }) => ({
    ...where,
    path: `${at}vpcConfig`,
    accepts: "given" as const,
    weak: "",
    absent: outside,
  })),
]);
