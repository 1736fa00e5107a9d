/** A block of addresses as numbers, both ends included; IPv4 and IPv6 never overlap. */
export interface AddressBlock {
  readonly first: bigint;
  readonly last: bigint;
  readonly version: 4 | 6;
}

/** Reads an address or a CIDR block, as aws:SourceIp takes them; undefined when it is neither. */
export function parseBlock(text: string): AddressBlock | undefined {
  const [address = "", prefix, ...rest] = text.split("/");
  const version = address.includes(":") ? 6 : 4;
  const value = version === 4 ? parseV4(address) : parseV6(address);
  const bits = version === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (value === undefined || rest.length > 0 || length < 0 || length > bits) {
    return undefined;
  }
  const host = (1n << BigInt(bits - length)) - 1n;
  return { first: value & ~host, last: value | host, version };
}

/** Writes an address; IPv6 in its long form. */
export function formatAddress(value: bigint, version: 4 | 6): string {
  const [parts, width] = version === 4 ? [4, 8n] : [8, 16n];
  const numbers = Array.from(
    { length: parts },
    (_, i) => (value >> (BigInt(parts - 1 - i) * width)) & ((1n << width) - 1n),
  );
  return version === 4 ? numbers.join(".") : numbers.map((n) => n.toString(16)).join(":");
}

function parseV4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return undefined;
  }
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const [head = [], tail = []] = halves;
  const missing = 8 - head.length - tail.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) {
    return undefined;
  }
  const parts = [...head, ...Array<string>(halves.length === 2 ? missing : 0).fill("0"), ...tail];
  if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) {
    return undefined;
  }
  return parts.reduce((sum, part) => sum * 65536n + BigInt(`0x${part}`), 0n);
}
