import { createHash } from "node:crypto";
import * as bedrock from "@pulumi/aws/bedrock";
import type * as awsInputs from "@pulumi/aws/types/input";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { DENIED_TOPICS } from "./deniedTopics";
import { PHI_PATTERNS } from "./phiPatterns";
import { PII_FILTERS, type FilterAction } from "./piiFilters";

/** Classic, because the standard tier sends what it judges to other regions (R-002-07). */
const TIER = [{ tierName: "CLASSIC" }];

/** Arguments of `Guardrail`. */
export interface GuardrailArgs {
  readonly names: Naming;
  /** ARN of the AI key. */
  readonly keyArn: pulumi.Input<string>;
  /** How well an answer must be grounded in the sources that come with the question, 0 to 0.99. @default 0.7 */
  readonly groundingThreshold?: number;
}

/**
 * What stands between a model and whoever asks it: personal data is replaced or refused in both directions, some topics are
 * refused, an answer that its sources do not support is held back (45 CFR 164.502(b), 164.514(b)(2); R-002-12, R-002-15,
 * R-004-28).
 *
 * Applications use a version, which nobody can change; another set of filters is another version, and those before remain
 * for the applications that still name them. There is no guardrail profile, so nothing is judged in another region.
 *
 * @throws Error when `groundingThreshold` is out of range
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html
 */
export class Guardrail extends pulumi.ComponentResource {
  public readonly guardrailId: pulumi.Output<string>;
  public readonly guardrailArn: pulumi.Output<string>;
  /** The version to call models with. */
  public readonly version: pulumi.Output<string>;

  constructor(name: string, args: GuardrailArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:genai:Guardrail", name, {}, opts);
    const { names, groundingThreshold = 0.7 } = args;
    if (!(groundingThreshold >= 0 && groundingThreshold <= 0.99)) {
      throw new Error(`groundingThreshold is ${groundingThreshold}; allowed is a number from 0 to 0.99.`);
    }
    const filters = guardrailFilters(groundingThreshold);
    const guardrail = new bedrock.Guardrail(
      name,
      {
        name: names.of("guardrail"),
        description: "Keeps personal data out of models and out of what they answer",
        blockedInputMessaging: "This request holds information that must not be sent to a model.",
        blockedOutputsMessaging: "The answer held information that must not be shown.",
        kmsKeyArn: args.keyArn,
        ...filters,
        tags: names.tags("guardrail", "internal"),
      },
      { parent: this },
    );
    const digest = createHash("sha256").update(JSON.stringify(filters)).digest("hex").slice(0, 12);
    const version = new bedrock.GuardrailVersion(
      `${name}-version`,
      { guardrailArn: guardrail.guardrailArn, description: `Filters ${digest}`, skipDestroy: true },
      { parent: this, dependsOn: guardrail },
    );
    this.guardrailId = guardrail.guardrailId;
    this.guardrailArn = guardrail.guardrailArn;
    this.version = version.version;
    this.registerOutputs({ guardrailArn: this.guardrailArn, version: this.version });
  }
}

/** Everything that a version fixes. */
function guardrailFilters(threshold: number) {
  return {
    sensitiveInformationPolicyConfig: {
      piiEntitiesConfigs: Object.entries(PII_FILTERS).map(([type, action]) => ({ type, ...bothWays(action) })),
      regexesConfigs: PHI_PATTERNS.map(({ name, description, pattern }) => ({
        name,
        description,
        pattern,
        ...bothWays("ANONYMIZE"),
      })),
    },
    topicPolicyConfig: {
      topicsConfigs: DENIED_TOPICS.map(({ name, definition, examples }) => ({
        name,
        definition,
        examples: [...examples],
        type: "DENY",
      })),
      tierConfigs: TIER,
    },
    contentPolicyConfig: { filtersConfigs: contentFilters(), tierConfigs: TIER },
    contextualGroundingPolicyConfig: {
      filtersConfigs: ["GROUNDING", "RELEVANCE"].map((type) => ({ type, threshold })),
    },
  } satisfies Partial<bedrock.GuardrailArgs>;
}

function bothWays(action: FilterAction) {
  return { action, inputAction: action, inputEnabled: true, outputAction: action, outputEnabled: true };
}

/** Records speak of injuries, abuse and the body, so those filters are not at their strictest; attacks on the model are. */
function contentFilters(): awsInputs.bedrock.GuardrailContentPolicyConfigFiltersConfig[] {
  const both = (type: string, strength: string) => ({ type, inputStrength: strength, outputStrength: strength });
  return [
    both("HATE", "HIGH"),
    both("INSULTS", "HIGH"),
    both("MISCONDUCT", "HIGH"),
    both("SEXUAL", "LOW"),
    both("VIOLENCE", "LOW"),
    { type: "PROMPT_ATTACK", inputStrength: "HIGH", outputStrength: "NONE" },
  ];
}
