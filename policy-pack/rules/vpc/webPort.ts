import type { Permission } from "./traffic";

/** A port that a public load balancer listens on: TCP 443, or 80 to redirect. Undefined for anything else or more. */
export function webPort({ protocol, from, to }: Permission): 80 | 443 | undefined {
  if (protocol.state !== "known" || from.state !== "known" || to.state !== "known") {
    return undefined;
  }
  const [first, last] = [Number(from.value), Number(to.value)];
  const single = /^(tcp|6)$/i.test(String(protocol.value)) && first === last;
  return single && (first === 80 || first === 443) ? first : undefined;
}
