import * as pulumi from "@pulumi/pulumi";
import { parseSettings } from "./parse";
import { SettingsError } from "./problem";
import { SCHEMA } from "./schema";
import { type Settings } from "./settings";

/**
 * Reads the stack's `phi:` configuration: the only place of the program that does.
 *
 * @throws pulumi.RunError with every problem at once, before any resource is declared
 */
export function loadSettings(): Settings {
  try {
    return parseSettings(pulumi.getStack(), decode(pulumi.runtime.allConfig()));
  } catch (error) {
    throw error instanceof SettingsError ? new pulumi.RunError(error.message) : error;
  }
}

/** The engine hands over every value as text; objects, lists, numbers and booleans are JSON. */
function decode(all: Readonly<Record<string, string>>): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(all)) {
    if (key.startsWith("phi:")) {
      const name = key.slice("phi:".length);
      const isText = SCHEMA[name as keyof Settings]?.type === "string";
      config[name] = isText ? text : parsed(text);
    }
  }
  return config;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // the parser then tells what is allowed instead
  }
}
