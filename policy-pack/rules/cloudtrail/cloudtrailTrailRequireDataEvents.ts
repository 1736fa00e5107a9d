import { cloudtrailTrailRequireDataEvents as control } from "../../controls/audit";
import { statesPatientData } from "../../judge/classification";
import { look, places } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { bucketTypes } from "../../judge/twins";
import { bucketNameOf } from "../s3/buckets";
import { selectorsOf, selects, type Selector } from "./selectors";

const recorders = ["aws:cloudtrail/trail:Trail", "aws:cloudtrail/eventDataStore:EventDataStore"];

export const cloudtrailTrailRequireDataEvents: Rule = {
  control,
  types: [...recorders, ...bucketTypes],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const trails = stack.ofType(recorders);
    // Trails may belong to another stack or account; a stack with one of its own has to record its own stores.
    if (trails.length === 0) {
      return;
    }
    for (const resource of stack.ofType(bucketTypes).filter((bucket) => statesPatientData(bucket, stack))) {
      if (!trails.some((trail) => records(trail, bucketNameOf(resource)))) {
        verdict.violation({
          resource,
          what: "has no trail in this stack that records reads and writes of its objects",
        });
      }
    }
  },
};

function records(trail: StackResource, bucket: string | undefined): boolean {
  return selectorsOf(trail.props).some((selector) => covers(selector, bucket)) || coversBasic(trail, bucket);
}

function covers(selector: Selector, bucket: string | undefined): boolean {
  const data = selects(selector, "eventCategory", "Data") && selects(selector, "resources.type", "AWS::S3::Object");
  const arns = selector.get("resources.ARN");
  const narrowed = [...selector.keys()].some(
    (field) => !["eventCategory", "resources.type", "resources.ARN"].includes(field),
  );
  const named = arns?.["startsWiths"] ?? arns?.["equals"];
  return data && !narrowed && (arns === undefined || (named !== undefined && names(named, bucket)));
}

function coversBasic(trail: StackResource, bucket: string | undefined): boolean {
  return places(trail.props, "eventSelectors[]").some(({ look: seen }) => {
    const selector = seen.state === "known" ? (seen.value as Readonly<Record<string, unknown>>) : {};
    const kind = look(selector, "readWriteType");
    const values = places(selector, "dataResources[]").flatMap(({ look: item }) => {
      const given = item.state === "known" ? (item.value as Readonly<Record<string, unknown>>) : {};
      return given["type"] === "AWS::S3::Object" && Array.isArray(given["values"]) ? [...given["values"]] : [];
    });
    return (kind.state === "absent" || (kind.state === "known" && kind.value === "All")) && names(values, bucket);
  });
}

/** Whether one of the prefixes covers the whole bucket. One that is not known yet names some bucket of the stack. */
function names(prefixes: readonly unknown[], bucket: string | undefined): boolean {
  return prefixes.some((prefix) => {
    const arn = /^arn:[^:]*:s3(?:$|:::([^/]*)\/?$)/.exec(String(prefix));
    return arn === null
      ? !String(prefix).startsWith("arn:")
      : arn[1] === undefined || arn[1] === "" || bucket === undefined || arn[1] === bucket;
  });
}
