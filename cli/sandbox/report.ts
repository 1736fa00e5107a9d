import { type Area, type Verdicts } from "./summary";

/** What a tour came to. */
export interface TourResult {
  readonly areas: readonly Area[];
  readonly verdicts: Verdicts;
  readonly outputs: readonly (readonly [name: string, value: string])[];
  /** Folder of the state, as the user would type it. */
  readonly stateFolder: string;
}

const TRY_NEXT = [
  ["npm run sandbox", "again: nothing changes"],
  ["npm run sandbox -- preview --stack prod", "the production stack"],
  ["npm run sandbox -- drift", "change something behind Pulumi's back, then refresh"],
  ["npm run sandbox -- fault", "make a creation fail or hang, then run again"],
  ["npm run sandbox -- destroy --yes", "take it all down"],
  ["npm run sandbox -- --help", "all of it"],
  ["README.md, “Break it on purpose”", "an edit for each rule, which the policy pack stops"],
  ["README.md, “On a real account”", "the same program and pack with your own Pulumi and AWS account"],
] as const;

/** The lines that end a tour. */
export function report({ areas, verdicts, outputs, stateFolder }: TourResult): string[] {
  const total = areas.reduce((sum, area) => sum + area.resources, 0);
  const width = Math.max(...areas.map(({ name }) => name.length), ...outputs.map(([name]) => name.length), 0);
  const command = Math.max(...TRY_NEXT.map(([text]) => text.length));
  return [
    `Resources: ${total}, by area`,
    ...areas.map(({ name, resources, components }) => {
      const count = String(resources).padStart(4);
      return `  ${name.padEnd(width)}  ${count} in ${components} component${components === 1 ? "" : "s"}`;
    }),
    rulesLine(verdicts),
    `Outputs: ${outputs.length}`,
    ...outputs.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    `State: ${stateFolder} (files; the passphrase that seals them is public and worthless)`,
    "",
    "Try next",
    ...TRY_NEXT.map(([text, what]) => `  ${text.padEnd(command)}  ${what}`),
    "",
  ];
}

function rulesLine({ passed, failed }: Verdicts): string {
  if (passed.length + failed.length === 0) {
    return "Rules: none violated (this release of the engine does not report them one by one)";
  }
  const violated = failed.length === 0 ? "" : ` without stopping the run: ${failed.join(", ")}`;
  return `Rules: ${passed.length} passed, ${failed.length} violated${violated}`;
}
