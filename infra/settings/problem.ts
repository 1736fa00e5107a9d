/** What is wrong with one setting, and how to mend it. */
export interface Problem {
  readonly key: string;
  /** The value as it was given; `undefined` when the key is absent. */
  readonly value: unknown;
  readonly allowed: string;
  readonly fix: string;
}

/** All that is wrong with a configuration, told at once. */
export class SettingsError extends Error {
  constructor(
    stack: string,
    public readonly problems: readonly Problem[],
  ) {
    super(render(stack, problems));
    this.name = "SettingsError";
  }
}

function render(stack: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 setting" : `${problems.length} settings`;
  const lines = problems.map(
    ({ key, value, allowed, fix }) =>
      `  ${key} = ${value === undefined ? "(absent)" : JSON.stringify(value)}\n    allowed: ${allowed}\n    fix:     ${fix}`,
  );
  return `${count} of stack "${stack}" cannot be used; nothing was created.\n${lines.join("\n")}`;
}
