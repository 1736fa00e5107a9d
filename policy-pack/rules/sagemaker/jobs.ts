import type { Requirement } from "../../judge/requirement";

const training = ["aws:sagemaker/trainingJob:TrainingJob"];
const tuning = ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"];
const quality = ["aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition"];
const schedule = ["aws:sagemaker/monitoringSchedule:MonitoringSchedule"];

export const model = ["aws:sagemaker/model:Model"];

/** What runs with patient data, and where each type says how; within a list or an optional object, where there is one. */
const jobs: readonly (Pick<Requirement, "types" | "each"> & { readonly at: string })[] = [
  { types: quality, at: "networkConfig." },
  { types: training, at: "" },
  { types: tuning, each: "trainingJobDefinition", at: "" },
  { types: tuning, each: "trainingJobDefinitions[]", at: "" },
  { types: schedule, each: "monitoringScheduleConfig.monitoringJobDefinition", at: "networkConfig." },
];

/** The same demand on every kind of job; its path is below what says how a job runs. */
export function ofJobs(demand: Omit<Requirement, "types" | "each">): readonly Requirement[] {
  return jobs.map(({ at, ...where }) => ({ ...demand, ...where, path: at + demand.path }));
}
