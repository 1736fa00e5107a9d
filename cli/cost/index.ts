import { layoutOf } from "../sandbox/layout";
import { ToolchainError } from "../sandbox/toolchain/source";
import { CostUsageError, readCostArguments } from "./arguments";
import { type CostOptions } from "./arguments";
import { estimate } from "./estimate";
import { HELP } from "./help";
import { jsonReport } from "./jsonReport";
import { markdownReport } from "./markdownReport";
import { openPlanner, type Planner } from "./planner";
import { type PricedStack } from "./pricedStack";
import { MissingPrice } from "./priceBook";
import { loadTables, type Tables } from "./tables";
import { textReport } from "./textReport";

/** What the command needs of the world; tests give their own. */
export interface CostWorld {
  readonly tables: () => Tables;
  readonly planner: () => Promise<Planner>;
  /** YYYY-MM-DD. */
  readonly today: () => string;
  readonly print: (text: string) => void;
  /** Progress and errors, apart from what another program may read. */
  readonly say: (line: string) => void;
}

function realWorld(): CostWorld {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    tables: () => loadTables(layoutOf(process.env).root),
    planner: () => openPlanner(process.env, say),
    today: () => new Date().toISOString().slice(0, 10),
    print: (text) => void process.stdout.write(text),
    say,
  };
}

/**
 * `phi cost`: a dated estimate of what is always on, in USD a month.
 * @param argv - arguments after `cost`
 * @returns the exit code: 0 with an estimate, 1 without one
 */
export async function cost(argv: readonly string[], world: CostWorld = realWorld()): Promise<number> {
  try {
    const options = readCostArguments(argv);
    if (options.help) {
      world.print(HELP);
      return 0;
    }
    const tables = world.tables();
    const stacks = await priceStacks(options, tables, world);
    world.print(
      report(options, tables, stacks, world.today())
        .map((line) => `${line}\n`)
        .join(""),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CostUsageError || error instanceof MissingPrice || error instanceof ToolchainError)) {
      throw error;
    }
    world.say(error.message);
    return 1;
  }
}

async function priceStacks(options: CostOptions, tables: Tables, world: CostWorld): Promise<PricedStack[]> {
  const { stack, profiles = [undefined], typicalUse } = options;
  const planner = await world.planner();
  const stacks: PricedStack[] = [];
  try {
    // One after the other: the engine keeps the chosen profile in the sandbox's one stack file.
    for (const profile of profiles) {
      world.say(`Previewing stack ${stack}${profile === undefined ? "" : ` as ${profile}`} in a sandbox …`);
      const { resources, config } = await planner.plan(stack, profile);
      stacks.push({
        stack,
        profile: profile ?? config["phi:profile"] ?? "",
        region: config["phi:region"] ?? "",
        estimate: estimate(resources, tables, { typicalUse }),
      });
    }
  } finally {
    planner.close();
  }
  return stacks;
}

function report(options: CostOptions, { prices }: Tables, stacks: readonly PricedStack[], today: string): string[] {
  switch (options.format) {
    case "json":
      return jsonReport(prices, stacks, today);
    case "markdown":
      return markdownReport(prices, stacks);
    case "text":
      return textReport(prices, stacks, today);
  }
}
