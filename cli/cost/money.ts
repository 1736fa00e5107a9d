/** An amount with two decimals and separated thousands. */
export function amount(usd: number): string {
  return usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A unit price with as many decimals as it has. */
export function unitPrice(usd: number, unit: string): string {
  return `$${usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 6 })} per ${unit}`;
}
