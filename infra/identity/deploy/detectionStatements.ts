import { type Naming } from "../../naming";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/**
 * Config, GuardDuty, Security Hub, Macie, Access Analyzer and Inspector: of most of them an account and region has one, without
 * a name of the stack. What ends them is not here, and out of bounds besides.
 */
export function detectionStatements(names: Naming): Statement[] {
  const of = (service: string, actions: readonly string[]): string[] => actions.map((action) => `${service}:${action}`);
  const tags = ["ListTagsForResource", "TagResource", "UntagResource"];
  return [
    allow("Inspect", ["access-analyzer", "config", "inspector2", "securityhub"].flatMap(inspect), "*"),
    allow(
      "Recorder",
      of("config", ["PutConfigurationRecorder", "PutDeliveryChannel", "StartConfigurationRecorder", ...tags]),
      "*",
    ),
    allow(
      "ConformancePack",
      of("config", ["DeleteConformancePack", "PutConformancePack"]),
      names.arn("config", `conformance-pack/${names.of("*")}`),
    ),
    allow(
      "Threats",
      of("guardduty", [
        "CreateDetector",
        "CreatePublishingDestination",
        "DescribePublishingDestination",
        "GetDetector",
        "ListDetectors",
        "ListPublishingDestinations",
        "UpdateDetector",
        "UpdatePublishingDestination",
        ...tags,
      ]),
      "*",
    ),
    allow(
      "Posture",
      of("securityhub", [
        "BatchDisableStandards",
        "BatchEnableStandards",
        "EnableSecurityHub",
        "UpdateSecurityHubConfiguration",
      ]),
      "*",
    ),
    allow(
      "Classification",
      of("macie2", [
        "CreateClassificationJob",
        "CreateCustomDataIdentifier",
        "DeleteCustomDataIdentifier",
        "DescribeClassificationJob",
        "EnableMacie",
        "GetClassificationExportConfiguration",
        "GetCustomDataIdentifier",
        "GetMacieSession",
        "ListClassificationJobs",
        "PutClassificationExportConfiguration",
        "UpdateClassificationJob",
        "UpdateMacieSession",
        ...tags,
      ]),
      "*",
    ),
    allow(
      "Analyzers",
      of("access-analyzer", ["CreateAnalyzer", "DeleteAnalyzer", "TagResource", "UntagResource", "UpdateAnalyzer"]),
      names.arn("access-analyzer", `analyzer/${names.of("*")}`),
    ),
    allow("Vulnerabilities", of("inspector2", ["Disable", "Enable"]), "*"),
  ];
}

/** Looking at the settings of a service. */
function inspect(service: string): string[] {
  return [
    ...(service === "inspector2" ? ["BatchGet"] : ["Describe", "Get"]).map((verb) => `${service}:${verb}*`),
    `${service}:List*`,
  ];
}
