import { concerns, concernsStackOf, readExemption, type Exemption, type ExemptionFault } from "./exemption";
import { countUnknown } from "./look";
import type { Judged, StackResource } from "./resource";

interface Held {
  readonly exemption: Exemption;
  readonly at: string;
  used: boolean;
}

/**
 * The exemptions of one run. They come from the pack's configuration and from nowhere else: nothing that the judged
 * program says can add one. One that does not hold in every part exempts nothing.
 */
export class Exemptions {
  private readonly rules = new Set<string>();
  private held: readonly Held[] = [];
  private wrong: readonly ExemptionFault[] = [];

  /** @param today the day in UTC, YYYY-MM-DD */
  constructor(private readonly today = (): string => new Date().toISOString().slice(0, 10)) {}

  /** Makes a rule known, so that exemptions can name it; those on the pack's own configuration stay out of reach. */
  public know(rule: string): void {
    if (!rule.startsWith("pack-")) {
      this.rules.add(rule);
    }
  }

  /** Takes the list that the configuration states, in place of what was there. */
  public take(entries: readonly unknown[]): void {
    const read = entries.map((entry, index) => {
      const at = `exemptions[${index}]`;
      return { at, result: readExemption(entry, at, this.rules, this.today()) };
    });
    const twice: ExemptionFault[] = [];
    const held = new Map<string, Held>();
    for (const { at, result } of read) {
      if (!isFaults(result)) {
        const key = `${result.rule} ${result.resource}`;
        const before = held.get(key);
        if (before === undefined) {
          held.set(key, { exemption: result, at, used: false });
        } else {
          twice.push({ at, what: `repeats ${before.at}: the same rule and resource, so nobody can tell which counts` });
        }
      }
    }
    this.held = [...held.values()];
    this.wrong = [...read.flatMap(({ result }) => (isFaults(result) ? result : [])), ...twice];
  }

  /** What is wrong with the entries, whatever the stack is. */
  public get faults(): readonly ExemptionFault[] {
    return this.wrong;
  }

  /** The exemption that covers findings of a rule on a resource. Every one that does counts as used. */
  public covering(rule: string, resource: Judged): Exemption | undefined {
    const covering = this.held.filter(({ exemption }) => exemption.rule === rule && concerns(exemption, resource));
    covering.forEach((each) => (each.used = true));
    return covering[0]?.exemption;
  }

  /**
   * Exemptions that no finding needs, to be asked when every rule has judged. Where a resource that an exemption is about
   * still has values which are not known, its rule may yet find something: that is told at the end of the update.
   */
  public unused(resources: readonly StackResource[]): readonly ExemptionFault[] {
    const here = this.held.filter(
      ({ exemption, used }) => !used && resources.some(({ urn }) => concernsStackOf(exemption, urn)),
    );
    return here.flatMap(({ exemption, at }) => {
      const meant = resources.filter((resource) => concerns(exemption, resource));
      if (meant.some(({ props }) => countUnknown(props) > 0)) {
        return [];
      }
      const why = meant.length === 0 ? `no resource is ${exemption.resource}` : `${exemption.rule} finds nothing there`;
      return [{ at, what: `is not used: ${why}` }];
    });
  }
}

/** The line that an exempted finding ends with. */
export function exemptionLine({ reason, owner, ticket, expiry }: Exemption): string {
  return `Exempted until ${expiry}: ${reason.replace(/\.$/, "")} (owner: ${owner}; ticket: ${ticket}).`;
}

function isFaults(result: Exemption | readonly ExemptionFault[]): result is readonly ExemptionFault[] {
  return Array.isArray(result);
}
