import { once } from "../once";
import { type Glob } from "./glob";
import { accepts, acceptsAll, nextChars, type Places, startOf, step } from "./globMachine";

/** A state of an automaton, by number. */
export type State = number;

interface Known {
  readonly places: Places;
  readonly accepts: boolean;
  readonly acceptsAll: boolean;
  readonly nextChars: readonly string[] | undefined;
  readonly next: Map<string, State>;
}

/**
 * A glob as a deterministic automaton, made as far as it is walked: searches walk the same globs again and again, and a
 * step that was computed once is one look into a map.
 */
export class Automaton {
  private readonly states: Known[] = [];
  private readonly numbers = new Map<string, State>();
  public readonly start: State;

  public constructor(private readonly glob: Glob) {
    this.start = this.numberOf(startOf(glob));
  }

  public step(state: State, char: string): State {
    const known = this.at(state);
    let reached = known.next.get(char);
    if (reached === undefined) {
      reached = this.numberOf(step(this.glob, known.places, char));
      known.next.set(char, reached);
    }
    return reached;
  }

  /** Whether the text read so far is matched. */
  public accepts(state: State): boolean {
    return this.at(state).accepts;
  }

  /** Whether whatever follows is matched. */
  public acceptsAll(state: State): boolean {
    return this.at(state).acceptsAll;
  }

  /** Whether nothing that follows is matched. */
  public isDead(state: State): boolean {
    return this.at(state).places.length === 0;
  }

  /** The characters that can follow: undefined means any. */
  public nextChars(state: State): readonly string[] | undefined {
    return this.at(state).nextChars;
  }

  private at(state: State): Known {
    const known = this.states[state];
    if (known === undefined) {
      throw new RangeError(`state ${state} of another automaton`);
    }
    return known;
  }

  private numberOf(places: Places): State {
    const key = places.join();
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.states.length;
      this.numbers.set(key, number);
      this.states.push({
        places,
        accepts: accepts(this.glob, places),
        acceptsAll: acceptsAll(this.glob, places),
        nextChars: nextChars(this.glob, places),
        next: new Map(),
      });
    }
    return number;
  }
}

/** The automaton of a glob, made once. */
export const automatonOf = once((glob: Glob) => new Automaton(glob));
