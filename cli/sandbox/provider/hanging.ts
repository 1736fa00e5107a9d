import { ServiceError } from "./errors";

/** The requests that never get an answer, until the engine gives up. */
export class Hanging {
  private readonly waiting = new Set<(error: Error) => void>();
  private isCancelled = false;

  /** Answers only when the engine gives up. @throws ServiceError then */
  public answer(): Promise<never> {
    return new Promise((_, reject) => {
      this.waiting.add(reject);
      if (this.isCancelled) {
        this.cancel();
      }
    });
  }

  /** The engine gives up. */
  public cancel(): void {
    this.isCancelled = true;
    for (const reject of this.waiting) {
      reject(new ServiceError("RequestCanceled", "request context canceled"));
    }
  }
}
