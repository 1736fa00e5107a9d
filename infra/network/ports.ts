/** The one TCP port between two tiers, and from the internet to the edge. */
export const PORTS = {
  /** HTTPS of the load balancer, of AWS endpoints and of the internet. */
  https: 443,
  /** HTTP of the load balancer, which answers nothing but a redirect to HTTPS. */
  http: 80,
  /** HTTPS of the application's targets: the hop behind the load balancer is encrypted too (45 CFR 164.312(e)(1)). */
  application: 8443,
  /** PostgreSQL. */
  database: 5432,
  /** Valkey or Redis. */
  cache: 6379,
} as const;
