import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const guarddutyFindingsRequireCustomerKey = customerKeyControl({
  id: "guardduty-findings-require-customer-key",
  things: "Exported findings of GuardDuty and Macie",
  severity: "high",
  source: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html",
  equivalents: {},
});

export const guarddutyKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:guardduty/publishingDestination:PublishingDestination"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration"],
    key: "s3Destination.kmsKeyArn",
  },
];
