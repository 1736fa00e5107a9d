import type { PolicyResource } from "@pulumi/policy";
import { Classification } from "./classification";
import type { RuleConfig } from "./config";
import { Exemptions } from "./exemptions";
import { Levels } from "./levels";
import { Stack } from "./resource";
import type { Props } from "./sdk";

/** What the rules of one pack share while they judge one stack. */
export class Run {
  /** The inputs of each resource that a resource rule has seen, by URN. */
  public readonly inputs = new Map<string, Props>();
  public readonly exemptions = new Exemptions();
  public readonly classification = new Classification();
  public readonly levels = new Levels();
  private stack: Stack | undefined;

  /** Takes what one rule's configuration says for all of them. */
  public configure({ exemptions, classificationTag }: RuleConfig): void {
    if (exemptions !== undefined) {
      this.exemptions.take(exemptions);
    }
    if (classificationTag !== undefined) {
      this.classification.use(classificationTag);
    }
  }

  /**
   * The stack behind what the SDK hands to a stack rule, read once for all rules. Where the pack dispatches, only the
   * first stack rule of a request is handed the resources: see {@link dispatched}.
   */
  public stackOf(resources: readonly PolicyResource[]): Stack {
    if (this.stack === undefined || resources.length > 0) {
      this.stack = new Stack(resources, this.inputs, this.classification);
    }
    return this.stack;
  }
}
