/** Where progress is written. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Seconds between two lines where a line cannot be written over. */
const PLAIN_INTERVAL_SECONDS = 15;

/** Shows that a long step is alive: what it does and since when; one line on a terminal, a line at times elsewhere. */
export class Progress {
  private readonly started: number;
  private printed = -Infinity;
  private phase = "";
  private detail = "";
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number = Date.now,
  ) {
    this.started = now();
  }

  /** A line of its own. */
  public say(text: string): void {
    this.clear();
    this.output.write(`${text}\n`);
  }

  /** Starts the next phase. */
  public begin(phase: string): void {
    this.phase = phase;
    this.detail = "";
    this.printed = -Infinity;
    this.timer ??= setInterval(() => this.draw(), 1000).unref();
    this.draw();
  }

  /** What the phase has come to, such as "213 packages". */
  public update(detail: string): void {
    this.detail = detail;
    this.draw();
  }

  /** The step is over, well or not. */
  public end(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.clear();
  }

  private draw(): void {
    const seconds = Math.round((this.now() - this.started) / 1000);
    const wait = this.output.isTTY === true ? 0.1 : PLAIN_INTERVAL_SECONDS;
    if (this.now() - this.printed < wait * 1000) {
      return;
    }
    this.printed = this.now();
    const line = [`${this.phase} (${seconds} s)`, this.detail].filter((part) => part !== "").join(": ");
    this.output.write(this.output.isTTY === true ? `\r\u001b[K${line}` : `${line}\n`);
  }

  private clear(): void {
    if (this.output.isTTY === true && this.printed > 0) {
      this.output.write("\r\u001b[K");
    }
  }
}
