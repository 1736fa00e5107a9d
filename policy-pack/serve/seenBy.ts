import { createRequire } from "node:module";

/** The very object that a module's users within the SDK share; what an import gives may be a copy, or another version. */
export function seenBy(user: string, module: string): unknown {
  return createRequire(createRequire(__filename).resolve(user))(module);
}
