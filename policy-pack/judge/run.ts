import type { PolicyResource } from "@pulumi/policy";
import { Stack } from "./resource";
import type { Props } from "./sdk";

/** What the rules of one pack share while they judge one stack. */
export class Run {
  /** The inputs of each resource that a resource rule has seen, by URN. */
  public readonly inputs = new Map<string, Props>();
  private stack: Stack | undefined;

  /**
   * The stack behind what the SDK hands to a stack rule, read once for all rules. Where the pack dispatches, only the
   * first stack rule of a request is handed the resources: see {@link dispatched}.
   */
  public stackOf(resources: readonly PolicyResource[]): Stack {
    if (this.stack === undefined || resources.length > 0) {
      this.stack = new Stack(resources, this.inputs);
    }
    return this.stack;
  }
}
