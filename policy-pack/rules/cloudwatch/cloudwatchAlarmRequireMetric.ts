import { cloudwatchAlarmRequireMetric as control } from "../../controls/messages";
import { lookString, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const filter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
const alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
const trail = "aws:cloudtrail/trail:Trail";
const group = "aws:cloudwatch/logGroup:LogGroup";

interface Metric {
  readonly namespace: string;
  readonly id: string;
}

/** The metric that an object names, where both of its parts are known. */
function metricIn(props: Props, nameAt: string): readonly Metric[] {
  const [name, space] = [lookString(props, nameAt), lookString(props, "namespace")];
  const known = name.state === "known" && space.state === "known";
  return known ? [{ namespace: space.value, id: `${space.value}/${name.value}` }] : [];
}

const made = ({ props }: StackResource): readonly Metric[] =>
  places(props, "metricTransformation").flatMap(({ look: seen }) =>
    seen.state === "known" && typeof seen.value === "object" ? metricIn(seen.value as Props, "name") : [],
  );

const watched = ({ props }: StackResource): readonly Metric[] => [
  ...metricIn(props, "metricName"),
  ...places(props, "metricQueries[].metric").flatMap(({ look: seen }) =>
    seen.state === "known" && typeof seen.value === "object" ? metricIn(seen.value as Props, "metricName") : [],
  ),
];

/** The filters on log groups that trails of the stack deliver to. */
function onTrails(stack: Stack): readonly StackResource[] {
  const groups = new References(stack.ofType([group]), ["name", "id", "arn"]);
  const arns = stack.ofType([trail]).map(({ props }) => lookString(props, "cloudWatchLogsGroupArn"));
  const named = (name: string): boolean =>
    arns.some((arn) => arn.state === "known" && arn.value.split(":log-group:")[1]?.replace(/:\*$/, "") === name);
  const delivered = new Set(
    stack.ofType([trail]).flatMap((item) => groups.of(item, "cloudWatchLogsGroupArn").map(({ urn }) => urn)),
  );
  return stack.ofType([filter]).filter((item) => {
    const name = lookString(item.props, "logGroupName");
    const known = name.state === "known" && named(name.value);
    return known || groups.of(item, "logGroupName").some(({ urn }) => delivered.has(urn));
  });
}

export const cloudwatchAlarmRequireMetric: Rule = {
  control,
  types: [filter, alarm, trail, group],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const counted = stack.ofType([filter]).flatMap(made);
    const alarms = stack.ofType([alarm]);
    for (const resource of alarms) {
      const lost = watched(resource).some(
        ({ namespace, id }) =>
          counted.some((metric) => metric.namespace === namespace) && !counted.some((metric) => metric.id === id),
      );
      if (lost) {
        verdict.violation({ resource, at: "metricName", what: "is a metric that no filter of this stack makes" });
      }
    }
    const seen = new Set(alarms.flatMap(watched).map(({ id }) => id));
    for (const resource of onTrails(stack).filter((item) => made(item).some(({ id }) => !seen.has(id)))) {
      verdict.violation({ resource, what: "counts events of the trail that no alarm of this stack watches" });
    }
  },
};
