/** An IPv4 block. */
export interface Cidr {
  /** The first address, as a number. */
  readonly base: number;
  readonly prefix: number;
  /** How many addresses it holds. */
  readonly size: number;
  /** True where no bit behind the prefix is set. */
  readonly canonical: boolean;
}

/** Reads `a.b.c.d/n`; `undefined` where it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const [, address, length] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(text) ?? [];
  const octets = (address ?? "").split(".").map(Number);
  const prefix = Number(length);
  if (address === undefined || octets.some((octet) => octet > 255) || prefix > 32) {
    return undefined;
  }
  const base = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - prefix);
  return { base, prefix, size, canonical: base % size === 0 };
}

/** True where every address of `inner` is one of `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return inner.base >= outer.base && inner.base + inner.size <= outer.base + outer.size;
}

/** True where the two share an address. */
export function overlaps(one: Cidr, other: Cidr): boolean {
  return one.base < other.base + other.size && other.base < one.base + one.size;
}
