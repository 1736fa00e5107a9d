import { type Finding, SEVERITIES, type Severity } from "./finding";
import { readMessage } from "./message";

/** What a run of the engine told about policies. */
export interface Judgement {
  /** Each finding once: `pulumi up` judges in its preview and in its update. */
  readonly findings: readonly Finding[];
  /** Packs that judged, by name, with their versions. */
  readonly packs: Readonly<Record<string, string>>;
  /** Why the run ended, in the engine's words, other than because of findings. */
  readonly errors: readonly string[];
  /** Whether the run came to its end: without its last word nobody can say that nothing was found. */
  readonly complete: boolean;
}

interface PolicyEvent {
  readonly resourceUrn?: string;
  readonly message: string;
  readonly policyName: string;
  readonly policyPackName: string;
  readonly enforcementLevel: string;
  readonly severity?: string;
}

interface EngineEvent {
  readonly policyEvent?: PolicyEvent;
  readonly summaryEvent?: { readonly PolicyPacks?: Readonly<Record<string, string>> };
  readonly diagnosticEvent?: { readonly severity: string; readonly message: string };
}

/** Text that is no log of engine events. */
export class NoEvents extends Error {}

/** What the engine itself says when a finding or another error ended the run. */
const ENDINGS = /^(preview|update|destroy|refresh) failed$/;

/**
 * Reads a log of engine events, one JSON object a line: what `--event-log` of `pulumi preview` and `pulumi up` writes
 * (Pulumi's own Automation API reads the same), and what `pulumi policy analyze --json` prints.
 * @throws NoEvents when a line is something else
 */
export function readEvents(text: string): Judgement {
  const findings = new Map<string, Finding>();
  const packs = new Map<string, string>();
  const errors = new Set<string>();
  let complete = false;
  for (const { policyEvent, summaryEvent, diagnosticEvent } of eventsIn(text)) {
    if (policyEvent !== undefined) {
      const finding = findingOf(policyEvent);
      findings.set(JSON.stringify([finding.rule, finding.urn, finding.level, policyEvent.message]), finding);
    }
    if (summaryEvent !== undefined) {
      complete = true;
      Object.entries(summaryEvent.PolicyPacks ?? {}).forEach(([name, version]) => packs.set(plainName(name), version));
    }
    if (diagnosticEvent?.severity === "error") {
      const message = diagnosticEvent.message.replace(/<\{%.*?%\}>/g, "").trim();
      if (!ENDINGS.test(message)) {
        errors.add(message);
      }
    }
  }
  return { findings: [...findings.values()], packs: Object.fromEntries(packs), errors: [...errors], complete };
}

function eventsIn(text: string): readonly EngineEvent[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") {
      return [];
    }
    const event = parsed(line);
    if (typeof event !== "object" || event === null || !("sequence" in event)) {
      throw new NoEvents(`line ${index + 1} is no event of the Pulumi engine`);
    }
    return [event as EngineEvent];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function findingOf(event: PolicyEvent): Finding {
  const urn = event.resourceUrn ?? "";
  const { type, name } = readUrn(urn);
  const level = event.enforcementLevel === "mandatory" ? "mandatory" : "advisory";
  return {
    rule: event.policyName,
    pack: plainName(event.policyPackName),
    level,
    severity: SEVERITIES.find((each) => each === event.severity) ?? ("medium" satisfies Severity),
    urn,
    type,
    name,
    ...readMessage(event.message, `${type} '${name}'`, level),
  };
}

/** A pack that is given by its folder is logged as `name|local|folder`. */
function plainName(pack: string): string {
  return pack.split("|")[0] ?? pack;
}

/** `urn:pulumi:<stack>::<project>::<parents $ type>::<name>`; a name may hold `::` itself. */
function readUrn(urn: string): { type: string; name: string } {
  const [, , types = "", ...name] = urn.split("::");
  return { type: types.split("$").at(-1) ?? types, name: name.join("::") };
}
