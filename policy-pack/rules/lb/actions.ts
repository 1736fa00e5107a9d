import { lookString, places, type Place } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Props } from "../../judge/sdk";

/** Why an action list does not send every request on to HTTPS; undefined when it does. */
export interface Leak {
  readonly at: string;
  readonly what: string;
  /** The reason is that something is unknown, not that something is wrong. */
  readonly open: boolean;
}

/**
 * Looks for a request that a list of actions serves over plain HTTP. Only a redirect whose protocol is HTTPS is none:
 * without a protocol a redirect keeps the one of the request
 * (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html). The redirect has
 * to be permanent, so that browsers stop asking over HTTP (requirement R-001-38).
 */
export function leakOf(resource: Judged, property: string): Leak | undefined {
  return places(resource.props, `${property}[]`)
    .map((place) => leakOfAction(place))
    .find((leak) => leak !== undefined);
}

function leakOfAction({ at, look: seen }: Place): Leak | undefined {
  if (seen.state !== "known" || typeof seen.value !== "object" || seen.value === null) {
    return { at, what: seen.state === "unknown" ? "is not known yet" : "is not set", open: seen.state === "unknown" };
  }
  const action = seen.value as Props;
  return (
    mustBe(action, at, "type", ["redirect"], "answers or forwards plain HTTP instead of redirecting it") ??
    mustBe(action, at, "redirect.protocol", ["HTTPS"], "does not redirect to HTTPS") ??
    mustBe(action, at, "redirect.statusCode", ["HTTP_301"], "is not the permanent redirect HTTP_301")
  );
}

function mustBe(action: Props, at: string, path: string, values: string[], what: string): Leak | undefined {
  const seen = lookString(action, path);
  if (seen.state === "unknown") {
    return { at: `${at}.${path}`, what: "is not known yet", open: true };
  }
  const fits = seen.state === "known" && values.includes(seen.value);
  return fits ? undefined : { at: `${at}.${path}`, what, open: false };
}
