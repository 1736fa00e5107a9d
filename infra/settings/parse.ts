import { clashesOf } from "./combinations";
import { type Problem, SettingsError } from "./problem";
import { profileDefaults } from "./profiles";
import { EMPTY, SCHEMA, type SettingSpec } from "./schema";
import { type Settings, SINGLETONS } from "./settings";

/** Stack names become part of bucket and load balancer names, which AWS limits to 63 and 32 characters. */
const STACK_NAME = /^[a-z]([a-z0-9-]{0,14}[a-z0-9])?$/;

/**
 * Checks the configuration of a stack and fills in every default. Pure: no Pulumi, no environment.
 *
 * @param stack name of the stack, for example `dev`
 * @param config the values of the `phi:` keys, without that prefix
 * @throws SettingsError with every problem at once
 */
export function parseSettings(stack: string, config: Readonly<Record<string, unknown>>): Settings {
  const problems = [...stackProblems(stack), ...unknownKeys(config), ...valueProblems(stack, config)];
  if (problems.length > 0) {
    throw new SettingsError(stack, [...problems, ...clashesAmong(config, problems)]);
  }
  const settings = fillIn(config);
  const clashes = clashesOf(settings);
  if (clashes.length > 0) {
    throw new SettingsError(stack, clashes);
  }
  return { ...settings, githubEnvironment: settings.githubEnvironment || stack };
}

/** Clashes between the values that are fine by themselves, so that they are told in the same run as the rest. */
function clashesAmong(config: Readonly<Record<string, unknown>>, problems: readonly Problem[]): Problem[] {
  const wrong = new Set(problems.map((problem) => problem.key));
  const sound: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(SCHEMA)) {
    sound[key] = wrong.has(`phi:${key}`) ? spec.example : config[key];
  }
  return clashesOf(fillIn(sound)).filter((clash) => !wrong.has(clash.key));
}

function stackProblems(stack: string): Problem[] {
  if (STACK_NAME.test(stack)) {
    return [];
  }
  const allowed = "1 to 16 lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen";
  return [{ key: "stack", value: stack, allowed, fix: "pulumi stack init <name>" }];
}

function unknownKeys(config: Readonly<Record<string, unknown>>): Problem[] {
  return Object.keys(config)
    .filter((key) => !(key in SCHEMA))
    .map((key) => ({
      key: `phi:${key}`,
      value: config[key],
      allowed: `one of ${Object.keys(SCHEMA).join(", ")}`,
      fix: `pulumi config rm phi:${key}`,
    }));
}

function valueProblems(stack: string, config: Readonly<Record<string, unknown>>): Problem[] {
  return Object.entries(SCHEMA).flatMap(([key, spec]) => {
    const value = stated(spec, config[key]);
    const fine = value === undefined ? spec.fallback !== "required" : spec.check.accepts(value);
    return fine ? [] : [{ key: `phi:${key}`, value, allowed: spec.check.allowed, fix: fixOf(stack, key, spec) }];
  });
}

/** The value that the stack states, or `undefined`: a key without a fixed default is absent when it is empty. */
function stated(spec: SettingSpec, value: unknown): unknown {
  const empty = value === EMPTY[spec.type] || (Array.isArray(value) && value.length === 0);
  return value === null || (empty && typeof spec.fallback === "string") ? undefined : value;
}

function fixOf(stack: string, key: string, spec: SettingSpec): string {
  return typeof spec.example === "object"
    ? `in Pulumi.${stack}.yaml: phi:${key}: ${JSON.stringify(spec.example)}`
    : `pulumi config set phi:${key} ${String(spec.example)} --stack ${stack}`;
}

function fillIn(config: Readonly<Record<string, unknown>>): Settings {
  const given: Record<string, unknown> = {};
  const fixed: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(SCHEMA)) {
    const value = stated(spec, config[key]);
    if (value !== undefined) {
      given[key] = value;
    } else if (typeof spec.fallback === "object") {
      fixed[key] = spec.fallback.value;
    }
  }
  const everySingleton = Object.fromEntries(SINGLETONS.map((each) => [each, "manage"]));
  return {
    ...fixed,
    ...profileDefaults(given),
    allowedRegions: [given["region"]],
    githubEnvironment: "",
    ...given,
    singletons: { ...everySingleton, ...(given["singletons"] as object | undefined) },
  } as unknown as Settings;
}
