import { type Inputs } from "./inputs";

/** A resource that the program declares. */
export interface PlannedResource {
  readonly urn: string;
  readonly type: string;
  readonly inputs: Inputs;
}

/** What `pulumi preview --json` tells, as far as an estimate needs it. */
export interface Plan {
  readonly resources: readonly PlannedResource[];
  /** Settings of the stack, defaults included. */
  readonly config: Readonly<Record<string, string>>;
  /** What went wrong. A plan with errors is incomplete. */
  readonly errors: readonly string[];
}

interface Step {
  readonly newState?: PlannedResource & { readonly custom?: boolean; readonly external?: boolean };
}

interface Preview {
  readonly config?: Plan["config"];
  readonly steps?: readonly Step[];
  readonly diagnostics?: readonly { readonly severity: string; readonly message: string }[];
}

/**
 * Reads a preview. Components, providers and the stack are left out, since nobody bills them, and so is what the program
 * only reads: it exists, and is paid for, elsewhere. A resource that is replaced has several steps and counts once.
 */
export function readPlan(json: string): Plan {
  const preview = JSON.parse(json) as Preview;
  const resources = new Map<string, PlannedResource>();
  for (const { newState } of preview.steps ?? []) {
    if (newState?.custom === true && newState.external !== true && !newState.type.startsWith("pulumi:")) {
      const { urn, type, inputs } = newState;
      resources.set(urn, { urn, type, inputs: inputs ?? {} });
    }
  }
  return {
    resources: [...resources.values()],
    config: preview.config ?? {},
    errors: (preview.diagnostics ?? []).filter((each) => each.severity === "error").map((each) => each.message.trim()),
  };
}
