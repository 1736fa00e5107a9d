import { listResources } from "../../cli/sandbox/world";
import { type Sandbox } from "../support/sandbox";

/** A resource that must outlive every change: it holds data or keys, or guards what does. */
export interface Held {
  readonly urn: string;
  readonly type: string;
  readonly id: string;
  /** The name in the program. */
  readonly name: string;
}

interface State {
  readonly deployment: {
    readonly resources?: readonly {
      readonly urn: string;
      readonly type: string;
      readonly id?: string;
      readonly protect?: boolean;
      readonly retainOnDelete?: boolean;
    }[];
  };
}

/**
 * What a stack with patient data holds, by the marks that `infra/guard.ts` puts on it and the engine keeps in the state:
 * `protect`, and `retainOnDelete` alone for what a profile switches on and off or an account has only one of.
 */
export async function heldBy(sandbox: Sandbox): Promise<readonly (Held & { readonly protect: boolean })[]> {
  const { deployment } = (await sandbox.exportState()) as State;
  return (deployment.resources ?? []).flatMap(({ urn, type, id, protect = false, retainOnDelete }) =>
    id !== undefined && (protect || retainOnDelete === true)
      ? [{ urn, type, id, protect, name: urn.split("::").at(-1) ?? "" }]
      : [],
  );
}

/** Those that do not exist any more, or not under the id that they had: they were deleted or replaced. */
export function lostIn(sandbox: Sandbox, held: readonly Held[]): readonly string[] {
  const existing = new Set(listResources(sandbox.layout.world).map(({ type, id }) => `${type} ${id}`));
  return held.filter(({ type, id }) => !existing.has(`${type} ${id}`)).map(({ type, name }) => `${type} ${name}`);
}
