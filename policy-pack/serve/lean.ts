import { noRemediation } from "./noRemediation";
import { plainStructs } from "./plainStructs";
import { readOnce } from "./readOnce";
import { schemasOnce } from "./schemasOnce";

/** Spares the SDK what it does for nothing where hundreds of rules are served; what it answers stays the same. */
export function lean(): void {
  noRemediation();
  plainStructs();
  readOnce();
  schemasOnce();
}
