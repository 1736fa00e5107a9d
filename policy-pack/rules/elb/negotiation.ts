import { look, lookString, places, type Look } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Props } from "../../judge/sdk";

/** Why a custom SSL negotiation policy is not good enough; undefined when it is. */
export interface Weakness {
  readonly what: string;
  /** The reason is that something is unknown. */
  readonly open: boolean;
}

/** The one predefined policy with TLS 1.2 at the lowest. */
const predefined = "ELBSecurityPolicy-TLS-1-2-2017-01";

/** Attributes that neither name a protocol nor a cipher. */
const neutral = ["Server-Defined-Cipher-Order"];

/**
 * Judges the attributes of a negotiation policy: TLS 1.2 on, no older protocol, and no cipher but ECDHE ones. Of the
 * predefined policies one has no older protocol, which AWS Config and Security Hub ask for by its name; it still has RSA
 * key exchange, which clients that can do better do not choose, since the order is the server's.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html
 */
export function weaknessOf(policy: StackResource, property: string): Weakness | undefined {
  const attributes = places(policy.props, `${property}[]`).map((place) => ({
    name: inside(place.look, "name"),
    value: inside(place.look, "value"),
  }));
  if (attributes.some(({ name, value }) => name.state === "unknown" || value.state === "unknown")) {
    return { what: "has attributes that are not known yet", open: true };
  }
  const references = attributes.filter(
    ({ name }) => name.state === "known" && name.value === "Reference-Security-Policy",
  );
  if (references.length > 0) {
    const fits = references.every(({ value }) => value.state === "known" && value.value === predefined);
    const what = `refers to a predefined policy other than ${predefined}, which allows older versions of TLS`;
    return fits && references.length === attributes.length ? undefined : { what, open: false };
  }
  const enabled = attributes
    .filter(({ value }) => value.state === "known" && value.value.toLowerCase() !== "false")
    .map(({ name }) => (name.state === "known" ? name.value : ""));
  const weak = enabled.find(
    (name) => name !== "Protocol-TLSv1.2" && !name.startsWith("ECDHE-") && !neutral.includes(name),
  );
  if (weak !== undefined) {
    return { what: `enables ${weak}, which is not TLS 1.2 with forward secrecy`, open: false };
  }
  if (!enabled.includes("Protocol-TLSv1.2") || !enabled.some((name) => name.startsWith("ECDHE-"))) {
    return { what: "does not enable Protocol-TLSv1.2 and ECDHE ciphers", open: false };
  }
  return undefined;
}

function inside(element: Look, name: string): Look<string> {
  if (element.state !== "known") {
    return element;
  }
  return typeof element.value === "object" ? lookString(element.value as Props, name) : { state: "absent" };
}

/** Whether an attachment or a policy is meant for the listener on this port. */
export function matchesPort(item: StackResource, name: string, port: unknown): boolean {
  const seen = look(item.props, name);
  return seen.state === "known" && Number(seen.value) === Number(port);
}

/** Whether an attachment puts this policy on a listener: by its known name, or by a value computed from it. */
export function namesPolicy(attachment: StackResource, policy: StackResource): boolean {
  const name = lookString(policy.props, "policyName");
  const names = places(attachment.props, "policyNames[]").map((place) => place.look);
  const byName = names.some((item) => item.state === "known" && name.state === "known" && item.value === name.value);
  return byName || attachment.dependenciesOf("policyNames").some((origin) => origin.urn === policy.urn);
}
