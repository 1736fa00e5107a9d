import { createHash, randomUUID } from "node:crypto";

const HEX = "0123456789abcdef";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/**
 * What a service makes up for one resource: ids, suffixes, host names. A new resource has a new seed, which is kept
 * with it, so that every update computes the same again.
 */
export class MadeUp {
  /** @param seed of an existing resource; absent for a new one. */
  constructor(public readonly seed: string = randomUUID()) {}

  /** Text for one purpose (`label`), from the given characters. */
  public text(label: string, length: number, alphabet: string): string {
    let text = "";
    for (let block = 0; text.length < length; block++) {
      for (const byte of createHash("sha256").update(`${this.seed}\n${label}\n${block}`).digest()) {
        text += alphabet.charAt(byte % alphabet.length);
      }
    }
    return text.slice(0, length);
  }

  /** Lower-case hexadecimal digits. */
  public hex(label: string, length: number): string {
    return this.text(label, length, HEX);
  }

  /** Capitals and digits, as in the ids of Route 53, IAM and RDS. */
  public capitals(label: string, length: number): string {
    return this.text(label, length, CAPITALS);
  }

  /** Letters of both cases and digits, as in the tail of a secret's ARN. */
  public letters(label: string, length: number): string {
    return this.text(label, length, LETTERS);
  }

  /** Decimal digits. */
  public digits(label: string, length: number): string {
    return this.text(label, length, "0123456789");
  }

  /** A UUID of version 4. */
  public uuid(label: string): string {
    const hex = this.hex(label, 32);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** An id of EC2's form: `subnet-0` and sixteen hexadecimal digits. */
  public resourceId(prefix: string): string {
    return `${prefix}-0${this.hex(prefix, 16)}`;
  }

  /**
   * An id of the same form as an example from the documentation: `vpc-a01106c2` gives `vpc-` and 17 hexadecimal digits
   * (ids of eight are those of before 2018), a UUID gives a UUID, `Z4KAPRWWNC7JR` gives as many capitals.
   */
  public like(example: string): string {
    const uuid = UUID.exec(example)?.[0];
    if (uuid !== undefined) {
      return example.replace(uuid, this.uuid(example));
    }
    const tail = /[0-9A-Za-z]+$/.exec(example)?.[0] ?? "";
    const head = example.slice(0, example.length - tail.length);
    if (/^[0-9A-Z]*[A-Z][0-9A-Z]*$/.test(tail)) {
      return head + this.capitals(example, tail.length);
    }
    return head === "" || tail.length > 17
      ? head + this.hex(example, tail.length || 17)
      : this.resourceId(head.slice(0, -1));
  }
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}(-[0-9a-f]{12,16})?/;
const RUN = /^([a-z0-9]+-)*?((?=[0-9a-z]*\d)[0-9a-f]{8,}|(?=[0-9A-Z]*\d)[0-9A-Z]{9,})$/;

/** True for text that a service made up: a UUID, a run of hexadecimal digits, an upper-case id, with or without prefix. */
export function looksMadeUp(text: string): boolean {
  return UUID.test(text) || RUN.test(text);
}
