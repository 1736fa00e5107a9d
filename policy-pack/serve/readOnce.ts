import { rememberMessage, type Message } from "../judge/secrets";
import { seenBy } from "./seenBy";

/** The SDK's reading of a resource's properties from the engine's message. */
type Deserialize = (message: Message, proxySecrets: boolean) => object;

const internals = seenBy("@pulumi/policy", "./deserialize") as { deserializeProperties: Deserialize };

/**
 * Lets the SDK read the properties of each resource once instead of once for every rule, in stack rules once for every
 * rule and resource: with hundreds of rules that reading is nearly all of the pack's time. Rules get the same plain data
 * as before and cannot tell, since none of them writes to it; a remediation (`proxySecrets`) is read afresh, because it
 * does write. Should a later SDK read elsewhere, this changes nothing but the time.
 */
export function readOnce(): void {
  const read = internals.deserializeProperties;
  if (typeof read !== "function") {
    return;
  }
  const known = new WeakMap<object, object>();
  internals.deserializeProperties = (message, proxySecrets) => {
    const before = proxySecrets ? undefined : known.get(message);
    if (before !== undefined) {
      return before;
    }
    const props = read(message, proxySecrets);
    if (!proxySecrets) {
      known.set(message, props);
      rememberMessage(props, message);
    }
    return props;
  };
}
