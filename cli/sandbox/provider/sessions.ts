import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The runs of the provider that made something. A run that ends in order has told the engine of everything it made; a
 * run that was killed may not have. Each run leaves a mark at its first creation and takes it away in the end, so the
 * marks that remain are those of the killed ones.
 */
export class Sessions {
  /** The name of this run, kept with each resource it makes. */
  public readonly current = randomUUID();
  private readonly folder: string;
  private readonly killed: ReadonlySet<string>;
  private isMarked = false;

  /** @param world the folder that holds the world */
  constructor(world: string) {
    this.folder = join(world, "sessions");
    this.killed = new Set(existsSync(this.folder) ? readdirSync(this.folder) : []);
  }

  /** To be called before something is made. */
  public begin(): void {
    if (!this.isMarked) {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(join(this.folder, this.current), "");
      this.isMarked = true;
    }
  }

  /** To be called when the run ends in order. */
  public end(): void {
    if (this.isMarked) {
      rmSync(join(this.folder, this.current), { force: true });
    }
  }

  /** True where any earlier run did not end in order. */
  public get anyKilled(): boolean {
    return this.killed.size > 0;
  }

  /** True for an earlier run that did not end in order. */
  public wasKilled(session: string | undefined): boolean {
    return session !== undefined && this.killed.has(session);
  }
}
