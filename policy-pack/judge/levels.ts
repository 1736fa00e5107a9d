import { ConfigureAnalyzerRequest, EnforcementLevel } from "@pulumi/pulumi/proto/analyzer_pb";

/** A mandatory rule that the pack's configuration lowers. */
export interface Lowered {
  readonly rule: string;
  readonly to: "advisory" | "disabled";
}

/** At which level each rule of a pack is defined, and to which one configuration sets it. */
export class Levels {
  private readonly mandatory = new Set<string>();
  private configured: ReadonlyMap<string, EnforcementLevel> = new Map();

  /** Takes a rule as it is defined. */
  public know(rule: string, level: "mandatory" | "advisory"): void {
    if (level === "mandatory") {
      this.mandatory.add(rule);
    }
  }

  /** Takes what configuration says, by rule. */
  public configure(levels: ReadonlyMap<string, EnforcementLevel>): void {
    this.configured = levels;
  }

  /** Rules that stop nothing now though they are defined to. */
  public lowered(): readonly Lowered[] {
    return [...this.configured]
      .filter(([rule]) => this.mandatory.has(rule))
      .flatMap(([rule, level]): Lowered[] =>
        level === EnforcementLevel.DISABLED
          ? [{ rule, to: "disabled" }]
          : level === EnforcementLevel.ADVISORY
            ? [{ rule, to: "advisory" }]
            : [],
      );
  }
}

/**
 * Tells these levels of the engine's configuration. The SDK keeps it to itself, and skips a disabled rule without a word;
 * so it is read where the request is. Should a later SDK read otherwise, no level is told.
 */
export function listenForLevels(levels: Levels): void {
  const { deserializeBinary } = ConfigureAnalyzerRequest;
  ConfigureAnalyzerRequest.deserializeBinary = (bytes) => {
    const request = deserializeBinary(bytes);
    const configured = [...request.getPolicyconfigMap().entries()];
    levels.configure(new Map(configured.map(([rule, config]) => [rule, config.getEnforcementlevel()])));
    return request;
  };
}
