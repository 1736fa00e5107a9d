import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  deleteResource,
  readResource,
  resourceFile,
  type ResourceKey,
  type StoredResource,
  worldPaths,
  writeResource,
} from "../world";

/** A resource of the world, with what its made-up parts are computed from. */
export interface MadeResource extends StoredResource {
  readonly seed?: string;
  /** The run of the provider that made it. */
  readonly session?: string;
  /** Further URNs: those under which other stacks have imported it. */
  readonly alsoKnownAs?: readonly string[];
}

/** A deleted resource that waits for its recovery window to pass. */
interface ScheduledDeletion extends MadeResource {
  readonly deletionDate: string;
}

/**
 * The resources of the world, as one provider process sees them. Files are read once; the folder is listed at every
 * look, so that what another process makes or removes is seen. A single resource is always read from its file.
 */
export class Records {
  private readonly known = new Map<string, MadeResource>();

  constructor(private readonly world: string) {}

  /** All resources of a type, of every account and region. */
  public ofType(type: string): MadeResource[] {
    return this.all().filter((resource) => resource.type === type);
  }

  public all(): MadeResource[] {
    const { resources } = worldPaths(this.world);
    const files = existsSync(resources) ? readdirSync(resources).filter((file) => file.endsWith(".json")) : [];
    return files.flatMap((file) => this.known.get(file) ?? this.load(join(resources, file)) ?? []);
  }

  public get(key: ResourceKey): MadeResource | undefined {
    return readResource(this.world, key);
  }

  public put(resource: MadeResource): void {
    writeResource(this.world, resource);
    this.known.set(basename(resourceFile(this.world, resource)), resource);
  }

  public remove(key: ResourceKey): void {
    deleteResource(this.world, key);
    this.known.delete(basename(resourceFile(this.world, key)));
  }

  /** Removes a resource for now: its name is taken until the recovery window has passed. */
  public schedule(resource: MadeResource, days: number): void {
    const deletionDate = new Date(Date.now() + days * 86_400_000).toISOString();
    const file = this.scheduledFile(resource);
    mkdirSync(dirname(file), { recursive: true });
    const scheduled: ScheduledDeletion = { ...resource, deletionDate };
    writeFileSync(file, `${JSON.stringify(scheduled, null, 2)}\n`);
    this.remove(resource);
  }

  /** The resources of a type whose deletion is scheduled and not due yet. */
  public scheduled(type: string): MadeResource[] {
    const folder = this.scheduledFolder();
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files
      .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), "utf8")) as ScheduledDeletion) ?? [])
      .filter((resource) => resource.type === type && Date.parse(resource.deletionDate) > Date.now());
  }

  private scheduledFolder(): string {
    return join(this.world, "scheduled-deletions");
  }

  private scheduledFile(resource: MadeResource): string {
    return join(this.scheduledFolder(), basename(resourceFile(this.world, resource)));
  }

  private load(file: string): MadeResource | undefined {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      return undefined; // Removed since the folder was listed.
    }
    const resource = JSON.parse(text) as MadeResource;
    this.known.set(basename(file), resource);
    return resource;
  }
}
