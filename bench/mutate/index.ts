import { rules } from "../../policy-pack/rules";
import { bases } from "./base/bases";
import { recordBase } from "./base/recordings";
import { HELP, readOptions } from "./options";
import { jsonOf, passes, textOf } from "./report";
import { run } from "./run";

function main(argv: readonly string[]): number {
  const options = readOptions(argv);
  const base = bases[options.base]?.();
  if (options.help || base === undefined) {
    console.log(HELP);
    return 0;
  }
  const start = performance.now();
  const result = run(recordBase(base), rules, {
    forms: options.forms,
    full: options.full,
    config: base.pack,
    select: ({ type, operator }) => type.includes(options.type) && operator.includes(options.operator),
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(options.json ? jsonOf(result) : textOf(result, { base: base.name, seconds }));
  return passes(result) ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
