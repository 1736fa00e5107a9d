/** A Pulumi CLI that can run this project's program and pack. */
export interface Toolchain {
  /** Absolute path of the `pulumi` executable. */
  readonly cli: string;
  /** Absolute path of the Node.js language host, `pulumi-language-nodejs`. */
  readonly host: string;
  readonly version: string;
  /**
   * How its language host starts a policy pack: official releases start the folder; the newest host that is published
   * as a Go module predates that, and takes an executable launcher instead.
   */
  readonly packs: "folder" | "launcher";
  /** Where it came from, in words. */
  readonly origin: string;
}

/** Why a source has no toolchain to offer, and what would change that. */
export interface Failure {
  readonly reason: string;
  readonly remedy?: string;
}

/** One place that a toolchain may come from. */
export interface Source {
  readonly name: string;
  find(): Promise<Toolchain | Failure>;
}

/** True for an answer that explains why there is no toolchain. */
export function isFailure(answer: Toolchain | Failure): answer is Failure {
  return "reason" in answer;
}

/** No source had a toolchain: names each, why it had none, and what to install. */
export class ToolchainError extends Error {
  constructor(tried: readonly { readonly name: string; readonly failure: Failure }[]) {
    const remedies = [...new Set(tried.flatMap(({ failure }) => failure.remedy ?? []))];
    super(
      [
        "The sandbox needs the Pulumi CLI with its Node.js language host, and none of these gave it:",
        ...tried.map(({ name, failure }, index) => `  ${index + 1}. ${name}: ${indent(failure.reason)}`),
        "Any one of these mends it:",
        ...remedies.map((remedy) => `  - ${remedy}`),
      ].join("\n"),
    );
    this.name = "ToolchainError";
  }
}

/**
 * Asks the sources in turn; the first toolchain wins.
 * @throws ToolchainError when none has one.
 */
export async function findToolchain(sources: readonly Source[]): Promise<Toolchain> {
  const tried: { name: string; failure: Failure }[] = [];
  for (const source of sources) {
    const answer = await source.find();
    if (!isFailure(answer)) {
      return answer;
    }
    tried.push({ name: source.name, failure: answer });
  }
  throw new ToolchainError(tried);
}

function indent(text: string): string {
  return text.trim().replaceAll("\n", "\n     ");
}
