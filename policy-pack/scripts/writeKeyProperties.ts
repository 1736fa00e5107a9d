import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { deriveKeyProperties } from "./deriveKeyProperties";

/** Writes `controls/keyProperties.json` anew: `npx ts-node policy-pack/scripts/writeKeyProperties.ts`. */
const derived = deriveKeyProperties(createRequire(__filename).resolve("@pulumi/aws/package.json"));
writeFileSync(join(__dirname, "..", "controls", "keyProperties.json"), `${JSON.stringify(derived, null, 2)}\n`);
