/** A refusal of a service, worded as the real provider passes it on: the error code, then the explanation. */
export class ServiceError extends Error {
  /** @param code the service's own, such as `BucketAlreadyOwnedByYou` */
  constructor(
    public readonly code: string,
    explanation: string,
  ) {
    super(`${code}: ${explanation}`);
    this.name = "ServiceError";
  }
}
