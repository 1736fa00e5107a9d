import { signatures } from "../serve/signatures";
import type { Props } from "./sdk";

/** The engine's message about the properties of a resource. */
export interface Message {
  toJavaScript(): object;
}

const messages = new WeakMap<object, Message>();

/** Keeps what properties were read from; the SDK unpacks secrets as it reads, and their mark is lost. */
export function rememberMessage(props: object, message: Message): void {
  messages.set(props, message);
}

/**
 * Whether a value of these properties arrived as a secret: from the secrets of a stack's configuration, or from
 * `pulumi.secret`. An argument that its schema declares secret always does, literal or not, so this tells for others only.
 */
export function isMarkedSecret(props: Props, value: unknown): boolean {
  const message = messages.get(props);
  return message !== undefined && holdsSecret(message.toJavaScript(), value);
}

function holdsSecret(raw: unknown, value: unknown): boolean {
  if (typeof raw !== "object" || raw === null) {
    return false;
  }
  const record = raw as Readonly<Record<string, unknown>>;
  if (record[signatures.specialSigKey] === signatures.specialSecretSig) {
    return contains(record["value"], value);
  }
  return Object.values(record).some((item) => holdsSecret(item, value));
}

function contains(raw: unknown, value: unknown): boolean {
  return (
    raw === value ||
    (typeof raw === "object" && raw !== null && Object.values(raw).some((item) => contains(item, value)))
  );
}
