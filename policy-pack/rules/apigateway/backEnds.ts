import { look, lookString } from "../../judge/look";
import type { StackResource } from "../../judge/resource";

/** Integrations that IAM authorises, or that call nothing. They never see the client certificate of a stage. */
const inside = /^(aws|aws_proxy|mock)$/i;
const types = /"?\btype"?\s*:\s*"?(aws_proxy|http_proxy|aws|http|mock)\b/gi;

/** Types of AWS that an API calls under IAM; a document computed from these alone holds their ARNs. */
const called = /^aws:(lambda|sfn|sqs|sns|dynamodb|kinesis|s3|cloudwatch\/eventBus|iam)\//;

/** Whether an integration is of AWS or a mock. One that is not known is no proof. */
export function isInside({ props }: StackResource): boolean {
  const kind = lookString(props, "type");
  return kind.state === "known" && inside.test(kind.value);
}

/**
 * Whether the OpenAPI document of an API, where it has one, has integrations of AWS or mocks only. One that is not known
 * yet is judged by the resources that it was computed from: an address of HTTP is text, an ARN of a function is not.
 */
export function describesInside(api: StackResource): boolean {
  const body = look(api.props, "body");
  if (body.state === "unknown") {
    const origins = api.dependenciesOf("body");
    return origins.length > 0 && origins.every(({ type }) => called.test(type));
  }
  if (body.state === "absent") {
    return true;
  }
  const text = typeof body.value === "string" ? body.value : JSON.stringify(body.value);
  const integrations = text.split("x-amazon-apigateway-integration").slice(1);
  return integrations.length > 0 && integrations.every(isOfKindInside);
}

/** The text after the name of an integration, up to the next one: the first kind of integration in it is its own. */
function isOfKindInside(text: string): boolean {
  const kinds = [...text.matchAll(types)].map(([, kind]) => kind ?? "");
  return kinds.length > 0 && inside.test(kinds[0] ?? "");
}
