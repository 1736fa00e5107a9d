import { asInputs, NotPriceable, readList, readNumber } from "../inputs";
import { type Pricer } from "../pricer";

/** Periods below a minute make an alarm one of high resolution. */
const STANDARD_SECONDS = 60;

/** An alarm is billed by the metrics that it reads; an expression over them is not one. */
export const metricAlarm: Pricer = (inputs) => {
  const queries = readList(inputs, "metricQueries").map(asInputs);
  if (queries.some((query) => String(query["expression"] ?? "").includes("ANOMALY_DETECTION_BAND"))) {
    throw new NotPriceable("anomaly detection alarms are not in the price file");
  }
  const periods =
    queries.length === 0
      ? [readNumber(inputs, "period", STANDARD_SECONDS)]
      : queries
          .filter((query) => query["metric"] !== undefined)
          .map((query) => readNumber(asInputs(query["metric"]), "period", STANDARD_SECONDS));
  return periods.map((seconds) => ({
    price: seconds < STANDARD_SECONDS ? "cloudwatch.highResolutionAlarmMetric" : "cloudwatch.alarmMetric",
    quantity: 1,
  }));
};
